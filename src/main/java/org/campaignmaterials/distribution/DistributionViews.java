package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts into words what several of a coalition's pages show. */
@ApplicationScoped
class DistributionViews {
  /** Materials that a form shows at once; more are a tap away. */
  private static final int FIRST = 6;

  private static final List<Integer> STEPS = List.of(5, 10, 25, 50, 100);

  @Inject Publications publications;
  @Inject Accounts accounts;
  @Inject DistributionRecords records;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.distribution.recheckDays", defaultValue = "90")
  int recheckDays;

  MaterialName material(String sku, Texts t) {
    return material(Sku.parse(sku), t);
  }

  /** The name of a material; of one that the catalog has lost, its number. */
  MaterialName material(Sku sku, Texts t) {
    return new MaterialName(
        sku.text(),
        sku.open().text(),
        publications.edition(sku).map(Edition::title).orElse(sku.text()),
        sku.language(),
        publications
            .language(sku.language())
            .map(language -> language.ownName())
            .orElse(sku.language()),
        publications
            .byNumber(sku.publication())
            .map(publication -> t.get(publication.format().messageKey()))
            .orElse(""),
        publications
            .edition(sku)
            .filter(Edition::isRecalled)
            .flatMap(edition -> rules.recallOf(sku))
            .map(RecallDay::on));
  }

  boolean isRecalled(String sku) {
    return publications.edition(Sku.parse(sku)).filter(Edition::isRecalled).isPresent();
  }

  /** A material as one entry of a list. */
  TypedForm.Option option(String sku, Texts t) {
    MaterialName name = material(sku, t);
    return new TypedForm.Option(
        sku,
        "%s (%s, %s, %s)%s"
            .formatted(
                name.title(),
                name.kind(),
                name.languageName(),
                name.shortSku(),
                name.recalledOn()
                    .map(day -> " · " + t.get("distribution.recalled.on", t.date(day)))
                    .orElse("")));
  }

  List<TypedForm.Option> sectors(Texts t) {
    return publications.sectors().stream()
        .map(each -> new TypedForm.Option(each.code(), each.name().in(t.language().code())))
        .toList();
  }

  String sector(String code, Texts t) {
    return publications
        .sector(code)
        .map(known -> known.name().in(t.language().code()))
        .orElse(code);
  }

  /** What a coalition may say about how it knows. */
  List<TypedForm.Option> proofs(Texts t) {
    return Arrays.stream(Proof.values())
        .filter(proof -> proof != Proof.CARRIER)
        .map(
            proof ->
                new TypedForm.Option(proof.code(), t.get("distribution.proof." + proof.code())))
        .toList();
  }

  /** Names that were reached before, for a field to choose from. */
  List<String> organizations(String coalition) {
    return papers.organizations(coalition).stream()
        .map(ReachedOrganization::name)
        .distinct()
        .limit(300)
        .toList();
  }

  String lastZip3(String coalition) {
    return papers.lastHandOut(coalition).map(HandOut::zip3).orElse("");
  }

  /**
   * What lies there to be handed out: what was handed out last at the front, and at the end what
   * was recalled, for those who enter late what they did before.
   */
  @Transactional
  List<HandOutsView.Choice> inHand(String coalition, Texts t) {
    Map<String, Integer> last =
        papers
            .lastHandOut(coalition)
            .map(handOut -> (Map<String, Integer>) handOut.lines())
            .orElse(Map.of());
    List<HandOutsView.Choice> front = new ArrayList<>();
    List<HandOutsView.Choice> rest = new ArrayList<>();
    List<HandOutsView.Choice> recalled = new ArrayList<>();
    for (HeldPieces held : records.heldNow(coalition)) {
      if (held.inHand() > 0) {
        HandOutsView.Choice choice =
            new HandOutsView.Choice(
                material(held.sku(), t),
                held.onOwnShelf(),
                held.withMembers(),
                STEPS.stream()
                    .filter(step -> step <= Math.max(held.onOwnShelf(), held.withMembers()))
                    .toList());
        if (choice.material().isRecalled()) {
          recalled.add(choice);
        } else {
          (last.containsKey(held.sku()) ? front : rest).add(choice);
        }
      }
    }
    return Stream.of(front, rest, recalled).flatMap(List::stream).toList();
  }

  static List<HandOutsView.Choice> first(List<HandOutsView.Choice> all) {
    return all.subList(0, Math.min(FIRST, all.size()));
  }

  static List<HandOutsView.Choice> more(List<HandOutsView.Choice> all) {
    return all.subList(Math.min(FIRST, all.size()), all.size());
  }

  /** Days after which somebody should look at a placement again. */
  int recheckDays() {
    return recheckDays;
  }

  List<Placement> due(String coalition) {
    return papers.notSeenSince(coalition, rules.today().minusDays(recheckDays));
  }

  Optional<String> who(String recordedBy) {
    return recordedBy.startsWith(Recorder.ACCOUNT)
        ? accounts.nameOf(Long.parseLong(recordedBy.substring(Recorder.ACCOUNT.length())))
        : Optional.empty();
  }

  ZonedDateTime local(Instant instant) {
    return instant.atZone(clock.getZone());
  }
}
