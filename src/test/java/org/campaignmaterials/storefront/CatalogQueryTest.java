package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogQueryTest {

  @Test
  void anAddressHoldsOnlyWhatWasChosen() {
    assertThat(CatalogQuery.ALL.path()).isEqualTo("/catalog");
    assertThat(CatalogQuery.of("health_care", "es", "", null, "a & b", "title", "2").path())
        .isEqualTo("/catalog?audience=health_care&language=es&q=a+%26+b&sort=title&page=2");
  }

  @Test
  void anotherFilterBeginsAtTheFirstPage() {
    CatalogQuery third = CatalogQuery.ALL.onPage(3);

    assertThat(third.withFormat("poster").path()).isEqualTo("/catalog?format=poster");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1e9", "abc", "99999999999", "🙂", ""})
  void aPageThatIsNoneIsTheFirst(String page) {
    assertThat(CatalogQuery.of(null, null, null, null, null, "?", page))
        .isEqualTo(CatalogQuery.ALL);
  }

  @Test
  void aVeryLongSearchIsCut() {
    assertThat(CatalogQuery.of(null, null, null, null, "x".repeat(10_000), null, null).q())
        .hasSize(200);
  }
}
