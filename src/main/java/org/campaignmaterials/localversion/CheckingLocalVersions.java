package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.hotline.HotlineNumbers;
import org.campaignmaterials.publishing.LocalPress;
import org.campaignmaterials.publishing.LocalWords;
import org.campaignmaterials.shared.RuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the preflight with what is known today. */
@ApplicationScoped
@Transactional
class CheckingLocalVersions {
  @Inject Publications publications;
  @Inject Passports passports;
  @Inject Coalitions coalitions;
  @Inject LocalVersions versions;
  @Inject HotlineNumbers hotlineNumbers;
  @Inject LocalPress press;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.local.verifiedDays", defaultValue = "90")
  int days;

  /** Everything that is wrong with what a coalition asks for. */
  List<RuleViolation> problems(Coalition coalition, LocalText text) {
    return Preflight.problems(
        text, facts(coalition, text), () -> press.hasRoom(Sku.parse(text.sku()), words(text)));
  }

  /** The same for a version that was sent. */
  List<RuleViolation> problems(LocalVersion version) {
    return problems(coalition(version), version.text());
  }

  /** The same without drawing anything, for lists. */
  Standing standing(LocalVersion version) {
    LocalText text = version.text();
    List<RuleViolation> problems =
        Preflight.problems(text, facts(coalition(version), text), () -> true);
    return Standing.of(version, problems, verification(version), today());
  }

  Verification verification(LocalVersion version) {
    return Verification.of(version, versions.callsOf(version.id()), days);
  }

  Coalition coalition(LocalVersion version) {
    return coalitions.find(version.coalition()).orElseThrow();
  }

  private Preflight.Facts facts(Coalition coalition, LocalText text) {
    Optional<Publication> publication =
        Optional.of(text.sku())
            .filter(Sku::isSku)
            .flatMap(sku -> publications.byNumber(Sku.parse(sku).publication()));
    Optional<Edition> edition = publication.flatMap(found -> found.edition(Sku.parse(text.sku())));
    return new Preflight.Facts(
        coalition.status(),
        coalition.name(),
        publication,
        edition,
        edition.map(is -> passports.of(publication.orElseThrow(), is)),
        publications.hotline(),
        hotlineNumbers.everNamed());
  }

  /** As it is printed: languages by their names in the language of the edition. */
  LocalWords words(LocalText text) {
    String printed = Sku.parse(text.sku()).language();
    return new LocalWords(
        text.name(),
        text.contact()
            .map(
                contact ->
                    new LocalWords.Contact(
                        contact.number(),
                        contact.what(),
                        contact.hours(),
                        contact.languages().stream()
                            .map(tag -> languageName(tag, printed))
                            .toList(),
                        contact.answeredBy())));
  }

  String languageName(String tag, String in) {
    return publications.language(tag).map(each -> each.name().in(in)).orElse(tag);
  }

  Optional<Edition> edition(LocalVersion version) {
    return publications.edition(version.sku());
  }

  /** Whether the edition lacks a stamp, so that "Sample" stands across what is made of it. */
  boolean isSample(LocalVersion version) {
    return publications
        .byNumber(version.sku().publication())
        .flatMap(
            publication ->
                publication
                    .edition(version.sku())
                    .map(edition -> passports.of(publication, edition).isSample()))
        .orElse(true);
  }

  /** Whether it may be looked at before it is printed: its edition is offered, it is wanted. */
  boolean hasPreview(LocalVersion version) {
    return version.state().isOpen() && edition(version).filter(Edition::isPublished).isPresent();
  }

  /** For how many days a call counts. */
  int verifiedDays() {
    return days;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
