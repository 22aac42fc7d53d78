package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.Problems;

/**
 * Makes facts of what was sent, or says everything that is wrong with it at once.
 *
 * <p>Each method throws {@link org.campaignmaterials.shared.RuleViolations}.
 */
@ApplicationScoped
class RecordReading {
  /** As long as the columns are, in characters. */
  static final int NAME_MAX = 150;

  static final int PERSON_MAX = 100;
  static final int PLAN_MAX = 500;
  static final int ROLE_MAX = 60;
  static final int WORDS_MAX = 4_000;
  static final int CLAIM_MAX = 500;
  static final int SOURCE_MAX = 300;

  private static final int SECTOR_MAX = 40;

  /** Lines of those whom an activity reached. */
  static final int REACHED_MAX = 10;

  @Inject RecordRules rules;

  MemberFacts member(RecordFields sent) {
    String name = sent.line("name", true, NAME_MAX);
    Optional<MemberKind> kind = sent.one("kind", MemberKind.class, true);
    String parent = sent.line("parentOrganization", false, NAME_MAX);
    String sector = sector(sent);
    Optional<LocalDate> joined = happened(sent, "joinedOn");
    sent.end();
    return new MemberFacts(name, kind.orElseThrow(), filled(parent), sector, joined.orElseThrow());
  }

  @Transactional
  public MeetingFacts meeting(CoalitionNumber coalition, RecordFields sent) {
    Problems problems = sent.problems();
    Optional<LocalDate> held = happened(sent, "heldOn");
    Set<Long> attended = sent.ids("attended");
    rules.members(problems, "attended", coalition, attended);
    if (attended.isEmpty() && !problems.concern("attended")) {
      problems.add("attended", "nobody_attended");
    }
    held.ifPresent(day -> rules.attended(problems, coalition, attended, day));
    Optional<Long> leader = member(coalition, sent, "ledBy");
    if (!problems.concern(sent.at("ledBy"))
        && leader.filter(id -> !attended.contains(id)).isPresent()) {
      problems.add(sent.at("ledBy"), "leader_not_there");
    }
    Set<TrainingTopic> topics = sent.several("topics", TrainingTopic.class);
    String minutes = sent.line("minutesKeptBy", false, NAME_MAX);
    String plan = sent.line("plan", false, PLAN_MAX);
    sent.end();
    return new MeetingFacts(
        held.orElseThrow(), leader, filled(minutes), filled(plan), attended, topics);
  }

  @Transactional
  public ActivityFacts activity(CoalitionNumber coalition, RecordFields sent) {
    Problems problems = sent.problems();
    String title = sent.line("title", true, NAME_MAX);
    Optional<LocalDate> occurred = happened(sent, "occurredOn");
    Optional<ActivityMethod> method = sent.one("method", ActivityMethod.class, true);
    Optional<ActivityPurpose> purpose = sent.one("purpose", ActivityPurpose.class, true);
    Optional<TraffickingType> type = sent.one("type", TraffickingType.class, true);
    Optional<ConcernedGroup> concerns = sent.one("concerns", ConcernedGroup.class, true);
    Set<SupportLimb> limbs = sent.several("limbs", SupportLimb.class);
    Optional<Long> leader = member(coalition, sent, "ledBy");
    boolean hotline = sent.flag("promotesHotline");
    boolean resources = sent.flag("encouragesResources");
    List<Reached> reached = new ArrayList<>();
    sent.lines("reached", REACHED_MAX).forEach(line -> reached.add(reached(line)));
    Set<Long> tookPart = sent.ids("tookPart");
    rules.members(problems, "tookPart", coalition, tookPart);
    sent.end();
    return new ActivityFacts(
        occurred.orElseThrow(),
        title,
        method.orElseThrow(),
        purpose.orElseThrow(),
        type.orElseThrow(),
        concerns.orElseThrow(),
        limbs,
        leader,
        hotline,
        resources,
        reached,
        tookPart);
  }

  @Transactional
  public TermFacts term(CoalitionNumber coalition, FormFields sent) {
    Problems problems = sent.problems();
    Optional<Office> office = sent.one("office", Office.class, true);
    String person = sent.line("person", true, PERSON_MAX);
    Optional<Long> member = member(coalition, sent, "member");
    Optional<LocalDate> from = happened(sent, "from");
    Optional<LocalDate> until = sent.day("until", false);
    rules.happened(problems, "until", until);
    if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
      problems.add("until", "day_before_first");
    }
    sent.end();
    return new TermFacts(office.orElseThrow(), person, member, from.orElseThrow(), until);
  }

  StatementFacts statement(FormFields sent) {
    Optional<StatementKind> kind = sent.one("kind", StatementKind.class, true);
    Optional<LocalDate> dated = happened(sent, "datedOn");
    String author = sent.line("author", true, PERSON_MAX);
    String words = sent.words("words", WORDS_MAX);
    sent.end();
    return new StatementFacts(kind.orElseThrow(), dated.orElseThrow(), author, words);
  }

  ItemFacts item(FormFields sent) {
    String title = sent.line("title", true, NAME_MAX);
    Optional<ItemKind> kind = sent.one("kind", ItemKind.class, true);
    Optional<LocalDate> published = happened(sent, "publishedOn");
    boolean unchanged = sent.flag("unchangedCampaignItem");
    sent.end();
    return new ItemFacts(title, kind.orElseThrow(), published.orElseThrow(), unchanged);
  }

  ClaimFacts claim(FormFields sent) {
    Problems problems = sent.problems();
    String words = sent.line("words", true, CLAIM_MAX);
    String source = sent.line("source", false, SOURCE_MAX);
    Optional<LocalDate> sourceDate = sent.day("sourceDate", false);
    if (sourceDate.isPresent() && source.isEmpty()) {
      problems.add("source", "source_of_date");
    }
    String reviewer = sent.line("reviewedBy", false, PERSON_MAX);
    Optional<LocalDate> reviewed = sent.day("reviewedOn", false);
    rules.happened(problems, "reviewedOn", reviewed);
    if (reviewer.isEmpty() && reviewed.isPresent()) {
      problems.add("reviewedBy", "required");
    } else if (!reviewer.isEmpty() && reviewed.isEmpty() && !problems.concern("reviewedOn")) {
      problems.add("reviewedOn", "required");
    }
    boolean extent = sent.flag("aboutExtent");
    sent.end();
    return new ClaimFacts(
        words,
        filled(source),
        sourceDate,
        reviewed.map(day -> new ClaimFacts.Review(reviewer, day)),
        extent);
  }

  /** The day on which a member left or came back to say so. */
  LocalDate day(RecordFields sent, String name) {
    Optional<LocalDate> day = happened(sent, name);
    sent.end();
    return day.orElseThrow();
  }

  private Reached reached(RecordFields line) {
    int people = line.count("people");
    rules.people(line.problems(), line.at("people"), people);
    String role = line.line("role", false, ROLE_MAX);
    String sector = sector(line);
    String organization = line.line("organization", false, NAME_MAX);
    if (people == 0 && organization.isEmpty() && !line.problems().concern(line.at("people"))) {
      line.problems().add(line.at("people"), "people_or_organization");
    }
    return new Reached(filled(organization), sector, filled(role), people);
  }

  private String sector(RecordFields sent) {
    String code = sent.line("sector", true, SECTOR_MAX);
    rules.sector(sent.problems(), sent.at("sector"), code);
    return code;
  }

  private Optional<LocalDate> happened(RecordFields sent, String name) {
    Optional<LocalDate> day = sent.day(name, true);
    rules.happened(sent.problems(), sent.at(name), day);
    return day;
  }

  private Optional<Long> member(CoalitionNumber coalition, RecordFields sent, String name) {
    Optional<Long> id = sent.id(name);
    rules.member(sent.problems(), sent.at(name), coalition, id);
    return id;
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }
}
