package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody types what stands in large letters on the poster before them. */
class FindingRecalledTest {

  @ParameterizedTest
  @CsvSource({
    "Look beneath the surface, Look beneath the surface",
    "Look beneath the surface, beneath surfaces",
    "Look beneath the surface, the poster: look beneath the surface!",
    "Mire debajo de la superficie, SUPERFICIE",
    "¿Qué ve usted en urgencias?, que ve en urgencia",
  })
  void aTitleIsNamedByItsWords(String title, String words) {
    assertThat(FindingRecalled.isNamed(title, words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Look beneath the surface, nurse",
    "Look beneath the surface, surface mail",
    "Look beneath the surface, the",
    "Get help, help for a nurse",
    "Help, help for a nurse",
  })
  void otherWordsNameSomethingElse(String title, String words) {
    assertThat(FindingRecalled.isNamed(title, words)).isFalse();
  }
}
