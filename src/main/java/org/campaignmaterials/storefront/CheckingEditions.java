package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;

/** Says of an edition, by its mark, whether it is right today. */
@ApplicationScoped
class CheckingEditions {
  @Inject Publications publications;

  /** What we know of the edition with this mark, however it was typed; nothing of another. */
  Optional<CheckAnswer> answer(String mark) {
    return publications.byMark(mark).map(this::answer);
  }

  private CheckAnswer answer(Edition edition) {
    Publication publication = publications.byNumber(edition.sku().publication()).orElseThrow();
    CheckAnswer.Verdict verdict = verdict(edition);
    Optional<Edition> current =
        publication.current(edition.language()).filter(other -> !other.equals(edition));
    return new CheckAnswer(
        verdict,
        edition.sku().text(),
        edition.title(),
        edition.language(),
        publication.isPublished() ? "/catalog/" + publication.number() : "",
        verdict.isRight() && publication.carriesHotline()
            ? publications.hotline().flatMap(facts -> triedOn(facts, edition.language()))
            : Optional.empty(),
        current.map(other -> other.sku().text()).orElse(""),
        current.map(other -> "/order?add=" + other.sku().open() + ":1").orElse(""),
        verdict == CheckAnswer.Verdict.RIGHT || verdict == CheckAnswer.Verdict.RIGHT_NEWER
            ? "/tell-me/if-it-changes?mark=" + edition.sku()
            : "");
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
