package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.web.Texts;

/** Both forms of the letters about recalls, about an edition of the catalog and nobody. */
@ApplicationScoped
class LetterExamples {
  @Inject Publications publications;

  /**
   * Writes them.
   *
   * @param letter about an edition, and whether something takes its place
   */
  List<LetterDraft> of(BiFunction<Edition, Boolean, LetterDraft> letter, Texts t) {
    return publications.published().stream()
        .flatMap(publication -> publication.bestFor(t.language().code()).stream())
        .limit(1)
        .flatMap(edition -> Stream.of(true, false).map(again -> letter.apply(edition, again)))
        .toList();
  }
}
