package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.TrimSize;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacksTest {
  private static final Piece POSTER =
      new Piece(
          new TrimSize(BigDecimal.valueOf(8.5), BigDecimal.valueOf(11)),
          new BigDecimal("0.02"),
          50,
          500);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "50 | 1 pack of 50 = 50",
        "100 | 2 packs of 50 = 100",
        "103 | 2 packs of 50 + 3 = 103",
        "500 | 1 carton of 500 = 500",
        "1620 | 3 cartons of 500 + 2 packs of 50 + 20 = 1,620"
      })
  void aQuantityIsSaidAsItIsTakenFromTheShelf(int quantity, String words) {
    assertThat(Packs.words(quantity, Optional.of(POSTER), new Texts(Language.EN))).isEqualTo(words);
  }
}
