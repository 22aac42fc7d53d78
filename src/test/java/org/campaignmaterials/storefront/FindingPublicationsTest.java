package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import org.campaignmaterials.catalog.TestCatalog;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.storefront.CatalogView.Choice;
import org.campaignmaterials.storefront.CatalogView.Facet;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;

class FindingPublicationsTest {
  private static final Texts ENGLISH = new Texts(Language.EN);

  private final FindingPublications finding = new FindingPublications();

  FindingPublicationsTest() {
    finding.publications = TestCatalog.publications();
    finding.index = new CurrentIndex();
    finding.index.publications = finding.publications;
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

  @Test
  void filtersNarrowWhatIsSearchedAndTheBestMatchStaysFirst() {
    CatalogQuery all = CatalogQuery.ALL.withWords("enfermera");

    assertThat(numbers(all.withFormat("pocket_card"))).contains("RR-102");
    assertThat(numbers(all)).containsSubsequence(numbers(all.withFormat("pocket_card")));
  }

  @Test
  void aSearchCanBeReadInTheOrderOfNumbers() {
    CatalogQuery query = CatalogQuery.ALL.withWords("lawyer").sortedBy(CatalogQuery.Sort.NUMBER);

    assertThat(numbers(query)).hasSizeGreaterThan(3).isSorted();
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
        finding.search(byTitle).fitting(byTitle, new Texts(Language.ES)).stream()
            .map(publication -> publication.bestFor("es").orElseThrow().title())
            .toList();

    assertThat(titles).isSortedAccordingTo(Collator.getInstance(Language.ES.locale())::compare);
  }

  @Test
  void aFiltersCountIsWhatItsLinkShowsBesideTheOtherFilters() {
    CatalogQuery query = CatalogQuery.ALL.withAudience("schools").withWords("folleto");
    for (Facet facet : facets(query)) {
      for (Choice choice : facet.choices()) {
        if (!choice.current()) {
          assertThat(numbers(queryAt(choice.path())))
              .as(choice.path())
              .hasSize(choice.count())
              .isNotEmpty();
        }
      }
    }
  }

  @Test
  void theLinkOfAFilterInForceTakesItOff() {
    CatalogQuery query = CatalogQuery.ALL.withAudience("schools").withFormat("brochure");
    Choice schools =
        facets(query).get(0).choices().stream().filter(Choice::current).findFirst().orElseThrow();

    assertThat(schools.path()).isEqualTo("/catalog?format=brochure");
    assertThat(schools.count()).isEqualTo(numbers(query).size());
  }

  private List<Facet> facets(CatalogQuery query) {
    return new Facets(query, finding.search(query), finding.publications, ENGLISH).all();
  }

  private static CatalogQuery queryAt(String path) {
    String[] values = new String[5];
    List<String> names = List.of("audience", "language", "format", "topic", "q");
    for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
      values[names.indexOf(pair.split("=")[0])] = pair.split("=")[1];
    }
    return CatalogQuery.of(values[0], values[1], values[2], values[3], values[4], null, null);
  }

  private List<String> numbers(CatalogQuery query) {
    return finding.search(query).fitting(query, ENGLISH).stream()
        .map(publication -> publication.number().text())
        .toList();
  }
}
