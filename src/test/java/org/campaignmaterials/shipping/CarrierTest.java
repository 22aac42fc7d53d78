package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.campaignmaterials.shared.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarrierTest {

  @ParameterizedTest
  @EnumSource
  void theHeaviestParcelIsTheOneInTheTableOfLimits(Carrier carrier) {
    assertThat(CsvTable.load("/data/carrier-limits.csv").rows())
        .filteredOn(row -> row.get("carrier").equals(carrier.displayName()))
        .filteredOn(row -> row.get("rule").startsWith("max weight"))
        .extracting(row -> row.get("value"))
        .containsExactly(carrier.maxParcelLb() + " lb");
  }

  @ParameterizedTest
  @EnumSource
  void aCarrierIsFoundByItsCode(Carrier carrier) {
    assertThat(Carrier.ofCode(carrier.code())).contains(carrier);
  }

  @Test
  void anUnknownCarrierIsNone() {
    assertThat(Carrier.ofCode("pigeon")).isEmpty();
    assertThat(Carrier.ofCode(null)).isEmpty();
  }
}
