package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.publishing.EditionMark;

/** Says of an edition whether it is right today. */
@ApplicationScoped
class CheckingEditions {
  @Inject Publications publications;
  @Inject CheckingKits kits;
  @Inject ReadingRecalled recalled;
  @Inject RecalledNotices notices;

  CheckAnswer answer(Edition edition) {
    Publication publication = publications.byNumber(edition.sku().publication()).orElseThrow();
    List<Edition> outdated = kits.recalledIn(edition);
    CheckAnswer.Verdict verdict =
        outdated.isEmpty() ? verdict(edition) : CheckAnswer.Verdict.PART_OUT_OF_DATE;
    return new CheckAnswer(
        verdict,
        kind(publication, edition),
        edition.sku().text(),
        edition.title(),
        edition.language(),
        publication.isPublished() || recalled.isWhy(publication)
            ? "/catalog/" + publication.number()
            : "",
        verdict.isRight() && publication.carriesHotline()
            ? publications.hotline().flatMap(facts -> triedOn(facts, edition.language()))
            : Optional.empty(),
        edition.isRecalled() ? Optional.of(notices.of(edition)) : Optional.empty(),
        outdated.stream()
            .map(part -> new CheckAnswer.Part(notices.of(part), insteadOf(part)))
            .toList(),
        outdated.isEmpty() ? insteadOf(edition) : now(edition),
        verdict == CheckAnswer.Verdict.RIGHT || verdict == CheckAnswer.Verdict.RIGHT_NEWER
            ? "/tell-me/if-it-changes?mark=" + edition.sku()
            : "");
  }

  private static CheckAnswer.Kind kind(Publication publication, Edition edition) {
    if (publication.isKit()) {
      return CheckAnswer.Kind.KIT;
    }
    return EditionMark.of(publication, edition).isPresent()
        ? CheckAnswer.Kind.DISPLAYED
        : CheckAnswer.Kind.CARRIED;
  }

  private Optional<CheckAnswer.Instead> insteadOf(Edition edition) {
    return now(edition).filter(other -> !other.mark().equals(edition.sku().text()));
  }

  /** What is ordered under its number now: a kit of the same edition has other parts by then. */
  private Optional<CheckAnswer.Instead> now(Edition edition) {
    return publications
        .current(edition.sku().open())
        .map(
            current ->
                new CheckAnswer.Instead(
                    current.sku().text(), "/order?add=" + current.sku().open() + ":1"));
  }

  private static CheckAnswer.Verdict verdict(Edition edition) {
    return switch (edition.status()) {
      case PUBLISHED -> CheckAnswer.Verdict.RIGHT;
      case SUPERSEDED -> CheckAnswer.Verdict.RIGHT_NEWER;
      case WITHDRAWN -> CheckAnswer.Verdict.RIGHT_ENDED;
      case RECALLED -> CheckAnswer.Verdict.OUT_OF_DATE;
      case DRAFT -> CheckAnswer.Verdict.SAMPLE;
    };
  }

  /** The oldest of the days on which the channels were tried last; none if one never was. */
  private static Optional<LocalDate> triedOn(HotlineFacts facts, String language) {
    return facts.isVerifiedIn(language)
        ? facts.channelsFor(language).stream()
            .flatMap(channel -> channel.verifiedIn(language).stream())
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }
}
