package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Words;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.SearchWords;
import org.campaignmaterials.web.Texts;

/**
 * Finds publications in the picture of the catalog that is in memory: a few hundred entries are
 * read through faster than any index could be asked.
 */
@ApplicationScoped
public class FindingPublications {
  @Inject Publications publications;

  /**
   * What fits a query, in its order: all pages of it. Found are the publications with most of the
   * words of a search; of three words or more, one may be missing.
   */
  List<Publication> find(CatalogQuery query, Texts t) {
    List<String> words = SearchWords.of(query.q());
    Map<Publication, Match> matches = new LinkedHashMap<>();
    int most = words.isEmpty() ? 0 : 1;
    for (Publication publication : publications.published()) {
      if (fits(publication, query)) {
        Match match = match(publication, words);
        matches.put(publication, match);
        most = Math.max(most, match.words());
      }
    }
    int needed = most >= 3 ? most - 1 : most;
    return matches.keySet().stream()
        .filter(publication -> matches.get(publication).words() >= needed)
        .sorted(order(query, matches, t))
        .toList();
  }

  /**
   * How well a publication fits a search.
   *
   * @param words how many of the words are in it
   * @param weight more for a word in its number or title than for one in its text
   */
  private record Match(int words, int weight) {}

  private static boolean fits(Publication publication, CatalogQuery query) {
    return (query.audience().isEmpty() || publication.isFor(query.audience()))
        && (query.language().isEmpty() || publication.current(query.language()).isPresent())
        && (query.format().isEmpty() || publication.format().code().equals(query.format()))
        && (query.topic().isEmpty() || publication.topics().contains(query.topic()));
  }

  private static Comparator<Publication> order(
      CatalogQuery query, Map<Publication, Match> matches, Texts t) {
    Comparator<Publication> byNumber = Comparator.comparing(Publication::number);
    return switch (query.sort()) {
      case RECOMMENDED ->
          Comparator.comparing((Publication each) -> matches.get(each).words())
              .thenComparing(each -> matches.get(each).weight())
              .reversed()
              .thenComparing(byNumber);
      case TITLE -> {
        Collator collator = Collator.getInstance(t.language().locale());
        yield Comparator.comparing((Publication each) -> titleIn(each, t), collator)
            .thenComparing(byNumber);
      }
      case NEWEST ->
          Comparator.comparing(FindingPublications::newestLabel).reversed().thenComparing(byNumber);
    };
  }

  private static String titleIn(Publication publication, Texts t) {
    return publication.bestFor(t.language().code()).map(Edition::title).orElse("");
  }

  /** Edition labels (2026.1) as numbers, so that 2026.10 is newer than 2026.9. */
  private static int newestLabel(Publication publication) {
    return publication.published().stream()
        .map(Edition::label)
        .mapToInt(FindingPublications::age)
        .max()
        .orElse(0);
  }

  private static int age(String label) {
    String[] parts = label.split("\\.");
    return Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1]);
  }

  private Match match(Publication publication, List<String> words) {
    String number = SearchWords.plain(publication.number().text()).replace("-", "");
    List<String> titles = texts(publication, Edition::title);
    List<String> around = around(publication);
    List<String> bodies =
        texts(publication, edition -> edition.summary() + " " + edition.text().source());
    int found = 0;
    int weight = 0;
    for (String word : words) {
      int best =
          number.contains(word)
              ? 20
              : anyContains(titles, word)
                  ? 8
                  : anyContains(around, word) ? 5 : anyContains(bodies, word) ? 1 : 0;
      found += best > 0 ? 1 : 0;
      weight += best;
    }
    return new Match(found, weight);
  }

  private static List<String> texts(Publication publication, Function<Edition, String> text) {
    return publication.published().stream().map(text).map(SearchWords::plain).toList();
  }

  /**
   * The words that say what and for whom it is, in both languages, and its own languages' names.
   */
  private List<String> around(Publication publication) {
    Stream<Words> terms =
        Stream.of(
                publication.audiences().stream()
                    .flatMap(code -> publications.audience(code).stream())
                    .map(audience -> audience.name()),
                publication.topics().stream()
                    .flatMap(code -> publications.topic(code).stream())
                    .map(topic -> topic.name()),
                publication.published().stream()
                    .flatMap(edition -> publications.language(edition.language()).stream())
                    .map(language -> language.name()))
            .flatMap(Function.identity());
    Stream<String> formats =
        Arrays.stream(Language.values())
            .map(language -> new Texts(language).get(publication.format().messageKey()));
    return Stream.concat(
            terms.flatMap(words -> Stream.of(words.english(), words.spanish())), formats)
        .map(SearchWords::plain)
        .toList();
  }

  private static boolean anyContains(List<String> texts, String word) {
    return texts.stream().anyMatch(text -> text.contains(word));
  }
}
