package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void aSearchIsReadWithoutAccentsCapitalsPluralsAndFillingWords() {
    assertThat(SearchWords.of("Los CARTELES de Atención")).containsExactly("cartel", "atencion");
    assertThat(SearchWords.of("posters, RR-101 in Spanish"))
        .containsExactly("poster", "rr", "101", "spanish");
    assertThat(SearchWords.of("bus y gas")).containsExactly("bus", "gas");
    assertThat(SearchWords.of("  -- ")).isEmpty();
  }
}
