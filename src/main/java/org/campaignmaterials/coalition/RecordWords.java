package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm.Option;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The words that pages show for codes and numbers of records. */
@ApplicationScoped
class RecordWords {
  @Inject Publications publications;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.standards.lateDays", defaultValue = "30")
  int lateDays;

  /** A sector's name; the code of one that the catalog does not know any more. */
  String sector(String code, Texts t) {
    return publications
        .sector(code)
        .map(sector -> sector.name().in(t.language().code()))
        .orElse(code);
  }

  List<Option> sectors(Texts t) {
    return publications.sectors().stream()
        .map(sector -> new Option(sector.code(), sector.name().in(t.language().code())))
        .toList();
  }

  List<Option> kinds(Texts t) {
    return options(
        MemberKind.values(), kind -> t.get("coalition.kind." + kind.code()), MemberKind::code);
  }

  List<Option> offices(Texts t) {
    return options(Office.values(), each -> t.get("coalition.office." + each.code()), Office::code);
  }

  List<Option> topics(Texts t) {
    return options(
        TrainingTopic.values(),
        each -> t.get("coalition.topic." + each.code()),
        TrainingTopic::code);
  }

  List<Option> methods(Texts t) {
    return options(
        ActivityMethod.values(),
        each -> t.get("coalition.method." + each.code()),
        ActivityMethod::code);
  }

  List<Option> purposes(Texts t) {
    return options(
        ActivityPurpose.values(),
        each -> t.get("coalition.purpose." + each.code()),
        ActivityPurpose::code);
  }

  List<Option> types(Texts t) {
    return options(
        TraffickingType.values(),
        each -> t.get("coalition.type." + each.code()),
        TraffickingType::code);
  }

  List<Option> groups(Texts t) {
    return options(
        ConcernedGroup.values(),
        each -> t.get("coalition.concerns." + each.code()),
        ConcernedGroup::code);
  }

  List<Option> limbs(Texts t) {
    return options(
        SupportLimb.values(), each -> t.get("coalition.limb." + each.code()), SupportLimb::code);
  }

  List<Option> statementKinds(Texts t) {
    return options(
        StatementKind.values(),
        each -> t.get("coalition.statement." + each.code()),
        StatementKind::code);
  }

  List<Option> itemKinds(Texts t) {
    return options(
        ItemKind.values(), each -> t.get("coalition.item." + each.code()), ItemKind::code);
  }

  /**
   * Members to choose from: those who are members today, and those a record names already.
   *
   * @param named ids that stay choosable although the member left
   */
  List<Option> members(List<Member> roster, Set<Long> named) {
    LocalDate today = LocalDate.now(clock);
    return roster.stream()
        .filter(member -> member.isActiveOn(today) || named.contains(member.id()))
        .map(member -> new Option(String.valueOf(member.id()), member.facts().name()))
        .toList();
  }

  /** The names of all members by their numbers. */
  Map<Long, String> names(List<Member> roster) {
    return roster.stream().collect(Collectors.toMap(Member::id, member -> member.facts().name()));
  }

  /** Whether something was written down much later than it happened. */
  boolean isLate(LocalDate happened, Recorded recorded) {
    LocalDate written = LocalDate.ofInstant(recorded.at(), clock.getZone());
    return ChronoUnit.DAYS.between(happened, written) > lateDays;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <E> List<Option> options(
      E[] all, Function<E, String> words, Function<E, String> code) {
    return Arrays.stream(all).map(each -> new Option(code.apply(each), words.apply(each))).toList();
  }
}
