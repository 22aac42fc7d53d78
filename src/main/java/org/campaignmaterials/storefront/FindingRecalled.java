package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MarkReading;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;

/**
 * Looks among recalled editions for what somebody searches the catalog for. They are no result,
 * because nobody can have them; but who holds one and looks for its title, as {@code /check}
 * advises where there is no mark, must not be offered something else as if it had never been.
 */
@ApplicationScoped
public class FindingRecalled {
  /** More lines than these would hide what was found. */
  private static final int MOST = 6;

  @Inject Publications publications;
  @Inject RecalledNotices notices;

  /** Those that the words name by mark, number or title; at most {@link #MOST}. */
  List<CatalogView.Recalled> named(String words) {
    return words.isEmpty()
        ? List.of()
        : editions(words)
            .limit(MOST)
            .map(edition -> new CatalogView.Recalled(notices.of(edition), path(edition)))
            .toList();
  }

  private Stream<Edition> editions(String words) {
    MarkReading reading = publications.readMark(words);
    return switch (reading.kind()) {
      case EDITION -> reading.editions().stream().filter(Edition::isRecalled);
      case MATERIAL -> reading.editions().stream().filter(this::isNotReplaced);
      case NEARLY, NOTHING ->
          publications.all().stream()
              .flatMap(publication -> publication.recalled().stream())
              .filter(this::isNotReplaced)
              .filter(edition -> isNamed(edition.title(), words))
              .sorted(Comparator.comparingInt(edition -> edition.title().length()));
    };
  }

  private boolean isNotReplaced(Edition edition) {
    return edition.isRecalled() && publications.current(edition.sku().open()).isEmpty();
  }

  /** A publication that can be had has a page about what can be had; a mark has its own answer. */
  private String path(Edition edition) {
    return publications
        .byNumber(edition.sku().publication())
        .filter(Publication::isPublished)
        .map(publication -> CheckPages.path(edition.sku().text()))
        .orElse("/catalog/" + edition.sku().publication());
  }

  /**
   * Whether words name a title: each of them that tells something stands in it, or all of it stands
   * among them. A title of a single such word is named by that alone.
   */
  static boolean isNamed(String title, String words) {
    return Stream.of(WordForms.ENGLISH, WordForms.SPANISH)
        .anyMatch(form -> isNamed(telling(title, form), telling(words, form)));
  }

  private static boolean isNamed(Set<String> title, Set<String> words) {
    return !words.isEmpty()
        && (title.containsAll(words) || (title.size() > 1 && words.containsAll(title)));
  }

  private static Set<String> telling(String text, Analyzer form) {
    return WordForms.of(WordForms.PLAIN, text).stream()
        .filter(word -> !WordForms.isFilling(word))
        .map(word -> WordForms.stem(form, word))
        .collect(Collectors.toSet());
  }
}
