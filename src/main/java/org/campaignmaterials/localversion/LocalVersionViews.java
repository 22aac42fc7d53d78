package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionStatus;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.publishing.LocalPress;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts together what the pages about local versions show. */
@ApplicationScoped
@Transactional
class LocalVersionViews {
  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject Publications publications;
  @Inject MyCoalitions mine;
  @Inject Accounts accounts;
  @Inject CurrentUser user;
  @Inject Clock clock;

  LocalVersionView.OfCoalition list(Coalition coalition) {
    return new LocalVersionView.OfCoalition(
        head(coalition),
        versions.of(coalition.number()).stream().map(this::line).toList(),
        coalition.status() == CoalitionStatus.RECOGNIZED && mayWork(coalition),
        checking.verifiedDays());
  }

  LocalVersionView.OfAll all() {
    Map<Standing.Kind, List<LocalVersionView.Line>> lines =
        versions.all().stream()
            .map(this::line)
            .collect(Collectors.groupingBy(line -> line.standing().kind()));
    List<LocalVersionView.Line> waiting =
        lines.getOrDefault(Standing.Kind.WAITING, List.of()).stream()
            .sorted(Comparator.comparing(LocalVersionView.Line::sent))
            .toList();
    return new LocalVersionView.OfAll(
        waiting,
        lines.getOrDefault(Standing.Kind.CALL_DUE, List.of()),
        lines.entrySet().stream()
            .filter(of -> of.getKey() != Standing.Kind.WAITING)
            .filter(of -> of.getKey() != Standing.Kind.CALL_DUE)
            .flatMap(of -> of.getValue().stream())
            .sorted(Comparator.comparing(LocalVersionView.Line::sent).reversed())
            .toList(),
        checking.verifiedDays());
  }

  /** A new one, with the name as it is on record. */
  TypedForm begun(Coalition coalition, String sku) {
    return TypedLocalVersion.begun(new LocalText(sku, coalition.name(), Optional.empty()));
  }

  LocalVersionView.Form form(Coalition coalition, TypedForm form, Texts t) {
    return form(coalition, form, editions(t), Optional.empty(), t);
  }

  private LocalVersionView.Form form(
      Coalition coalition,
      TypedForm form,
      List<TypedForm.Option> editions,
      Optional<Long> id,
      Texts t) {
    return new LocalVersionView.Form(
        head(coalition),
        form,
        editions,
        languages(t),
        id,
        mayWork(coalition),
        LocalText.NAME_MAX,
        checking.verifiedDays());
  }

  LocalVersionView.Mine mine(
      Coalition coalition, long id, Optional<TypedForm> typed, boolean noFile, Texts t) {
    LocalVersion version = versions.byId(coalition.number(), id);
    boolean mayWork = mayWork(coalition);
    Optional<LocalVersionView.Form> again =
        checking.standing(version).kind() == Standing.Kind.RETURNED && mayWork
            ? Optional.of(
                form(
                    coalition,
                    typed.orElseGet(() -> TypedLocalVersion.begun(version.text())),
                    List.of(new TypedForm.Option(version.text().sku(), version.text().sku())),
                    Optional.of(id),
                    t))
            : Optional.empty();
    return new LocalVersionView.Mine(head(coalition), one(version, t), again, mayWork, noFile);
  }

  LocalVersionView.ToDecide toDecide(long id, TypedForm form, boolean noFile, Texts t) {
    LocalVersion version = versions.byId(id);
    boolean mayWork = user.has(Role.STAFF);
    String why = mayWork ? whyNot(version, t) : "";
    return new LocalVersionView.ToDecide(
        one(version, t),
        form,
        Arrays.stream(LocalCall.Outcome.values())
            .map(each -> new TypedForm.Option(each.code(), t.get(each.messageKey())))
            .toList(),
        mayWork,
        mayWork && why.isEmpty(),
        why,
        noFile);
  }

  /** Asks the version itself, of which nothing is kept: this is a page that is read. */
  private String whyNot(LocalVersion version, Texts t) {
    try {
      version.refuseApproval(
          user.required().id(), checking.verification(version), checking.today());
      return "";
    } catch (RuleViolations wrong) {
      return t.sentence(wrong.all().get(0));
    }
  }

  private LocalVersionView.One one(LocalVersion version, Texts t) {
    return new LocalVersionView.One(
        line(version),
        version.contact().map(contact -> contact(contact, t)),
        version.state().isOpen(),
        version.mayBePrinted(),
        checking.hasPreview(version) && checking.isSample(version),
        versions.callsOf(version.id()).stream().map(call -> call(call, t)).toList(),
        name(version.submittedBy()),
        version.decidedBy().map(this::name).orElse(""),
        version.decidedAt().map(this::inZone),
        checking.hasPreview(version),
        checking.verifiedDays());
  }

  private LocalVersionView.Contact contact(LocalContact contact, Texts t) {
    return new LocalVersionView.Contact(
        contact.number(),
        contact.what(),
        contact.hours(),
        contact.languages().stream()
            .map(tag -> checking.languageName(tag, t.language().code()))
            .collect(Collectors.joining(", ")),
        contact.answeredBy());
  }

  private LocalVersionView.Call call(LocalCall call, Texts t) {
    return new LocalVersionView.Call(
        call.calledOn(),
        t.get(call.outcome().messageKey()),
        call.isAnswered(),
        call.note(),
        name(call.account()));
  }

  private LocalVersionView.Line line(LocalVersion version) {
    Optional<Edition> edition = checking.edition(version);
    return new LocalVersionView.Line(
        version.id(),
        version.coalition().text(),
        checking.coalition(version).name(),
        version.sku().text(),
        edition.map(Edition::title).orElse(""),
        version.sku().language(),
        page(version),
        version.text().name(),
        version.contact().map(LocalContact::number).orElse(""),
        checking.standing(version),
        inZone(version.submittedAt()),
        version.reason());
  }

  private String page(LocalVersion version) {
    return publications.published().stream()
        .map(Publication::number)
        .filter(version.sku().publication()::equals)
        .map(number -> "/catalog/" + number)
        .findFirst()
        .orElse("");
  }

  /** The editions that are offered and have room for a card. */
  private List<TypedForm.Option> editions(Texts t) {
    return publications.published().stream()
        .filter(publication -> LocalPress.takes(publication.format()))
        .filter(publication -> !LocalPress.isForAPocket(publication))
        .flatMap(
            publication ->
                publication.published().stream()
                    .map(
                        edition ->
                            new TypedForm.Option(
                                edition.sku().text(),
                                t.get(
                                    "localversion.edition",
                                    publication.number().text(),
                                    t.get(publication.format().messageKey()),
                                    edition.title(),
                                    checking.languageName(
                                        edition.language(), t.language().code())))))
        .toList();
  }

  List<String> languageTags() {
    return publications.languages().stream().map(MaterialLanguage::code).toList();
  }

  private List<TypedForm.Option> languages(Texts t) {
    return languageTags().stream()
        .map(tag -> new TypedForm.Option(tag, checking.languageName(tag, t.language().code())))
        .toList();
  }

  private boolean mayWork(Coalition coalition) {
    return mine.mayWork(coalition.number().text());
  }

  private static CoalitionHead head(Coalition coalition) {
    return CoalitionHead.of(coalition, CoalitionTab.VERSIONS);
  }

  private String name(long account) {
    return accounts.nameOf(account).orElse("");
  }

  private ZonedDateTime inZone(Instant at) {
    return at.atZone(clock.getZone());
  }
}
