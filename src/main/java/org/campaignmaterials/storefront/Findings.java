package org.campaignmaterials.storefront;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.web.Texts;

/**
 * What the words of one search found, to be filtered in several ways: a page asks what each of its
 * filters would leave of the same search.
 */
record Findings(SearchHits hits) {

  /** What fits a query, in its order: all pages of it. */
  List<Publication> fitting(CatalogQuery query, Texts t) {
    return hits.scores().keySet().stream()
        .filter(each -> fits(each, query))
        .sorted(order(query, t))
        .toList();
  }

  /** How many fit a query. */
  int count(CatalogQuery query) {
    return (int) hits.scores().keySet().stream().filter(each -> fits(each, query)).count();
  }

  private static boolean fits(Publication publication, CatalogQuery query) {
    return (query.audience().isEmpty() || publication.isFor(query.audience()))
        && (query.language().isEmpty() || publication.current(query.language()).isPresent())
        && (query.format().isEmpty() || publication.format().code().equals(query.format()))
        && (query.topic().isEmpty() || publication.topics().contains(query.topic()));
  }

  private Comparator<Publication> order(CatalogQuery query, Texts t) {
    Comparator<Publication> byNumber = Comparator.comparing(Publication::number);
    return switch (query.sort()) {
      case RECOMMENDED ->
          Comparator.comparing((Publication each) -> hits.scores().get(each))
              .reversed()
              .thenComparing(byNumber);
      case TITLE -> {
        Collator collator = Collator.getInstance(t.language().locale());
        yield Comparator.comparing((Publication each) -> titleIn(each, t), collator)
            .thenComparing(byNumber);
      }
      case NEWEST -> Comparator.comparing(Findings::newestLabel).reversed().thenComparing(byNumber);
      case NUMBER -> byNumber;
    };
  }

  private static String titleIn(Publication publication, Texts t) {
    return publication.bestFor(t.language().code()).map(Edition::title).orElse("");
  }

  /** Edition labels (2026.1) as numbers, so that 2026.10 is newer than 2026.9. */
  private static int newestLabel(Publication publication) {
    return publication.published().stream()
        .map(Edition::label)
        .mapToInt(Findings::age)
        .max()
        .orElse(0);
  }

  private static int age(String label) {
    String[] parts = label.split("\\.");
    return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
  }
}
