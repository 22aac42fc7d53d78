package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,500 | 1500",
        "-12,000 | -12000",
        "1,234,567 | 1234567",
        "15 | 15",
        "1,5 | 1,5",
        "1,00 | 1,00",
        "1,2345 | 1,2345",
        ",500 | ,500",
        "1.500 | 1.500"
      })
  void onlyCommasBetweenThousandsAreTakenOut(String typed, String read) {
    assertThat(Typed.ungrouped(typed)).isEqualTo(read);
  }
}
