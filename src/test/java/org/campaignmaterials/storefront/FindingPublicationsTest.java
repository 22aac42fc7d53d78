package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignmaterials.catalog.TestCatalog;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingPublicationsTest {
  private final FindingPublications finding = new FindingPublications();

  FindingPublicationsTest() {
    finding.publications = TestCatalog.publications();
  }

  @Test
  void nothingAskedShowsEverythingInTheOrderOfNumbers() {
    assertThat(numbers(CatalogQuery.ALL))
        .hasSameSizeAs(finding.publications.published())
        .startsWith("RR-101", "RR-102")
        .isSorted();
  }

  @Test
  void filtersNarrowTogether() {
    CatalogQuery query = CatalogQuery.ALL.withAudience("health_care").withFormat("poster");

    assertThat(numbers(query)).containsExactly("RR-101", "RR-195");
  }

  @ParameterizedTest
  @CsvSource({
    "poster spanish, RR-101",
    "RR-190, RR-190",
    "rr190, RR-190",
    "TARJETAS DE BOLSILLO, RR-102",
    "atencion medica, RR-101",
    "tarjeta de preguntas, RR-115",
    "asistencia legal, RR-155",
    "smuggling, RR-122"
  })
  void aSearchFindsByNumberTitleKindAudienceAndLanguageWithOrWithoutAccents(
      String words, String first) {
    assertThat(numbers(search(words))).contains(first);
  }

  @Test
  void whenNothingHasAllWordsTheOnesWithMostOfThemAreFoundBestFirst() {
    assertThat(numbers(search("zzz poster in Spanish"))).startsWith("RR-101", "RR-111", "RR-123");
    assertThat(numbers(search("clinic poster in Spanish"))).contains("RR-101", "RR-180");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "' OR 1=1", "%", "\u0000", "🙂", "zzz"})
  void aSearchForWhatIsNowhereFindsNothingAndNeverFails(String words) {
    assertThat(numbers(search(words)).size()).isIn(0, finding.publications.published().size());
  }

  @Test
  void unknownCodesFindNothing() {
    assertThat(numbers(CatalogQuery.ALL.withAudience("nobody"))).isEmpty();
    assertThat(numbers(CatalogQuery.ALL.withLanguage("xx"))).isEmpty();
  }

  @Test
  void byTitleIsTheOrderOfTheReadersAlphabet() {
    CatalogQuery byTitle = CatalogQuery.ALL.sortedBy(CatalogQuery.Sort.TITLE);
    List<String> titles =
        finding.find(byTitle, new Texts(Language.ES)).stream()
            .map(publication -> publication.bestFor("es").orElseThrow().title())
            .toList();

    assertThat(titles)
        .isSortedAccordingTo(java.text.Collator.getInstance(Language.ES.locale())::compare);
  }

  private List<String> numbers(CatalogQuery query) {
    return finding.find(query, new Texts(Language.EN)).stream()
        .map(publication -> publication.number().text())
        .toList();
  }

  private static CatalogQuery search(String words) {
    return CatalogQuery.of(null, null, null, null, words, null, null);
  }
}
