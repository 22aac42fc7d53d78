package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.campaignmaterials.shipping.Distances.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistancesTest {
  private static final Origin EAST = new Origin("East", "MD", "208");
  private static final Origin WEST = new Origin("West", "NV", "891");
  private static final Origin UNKNOWN_IN_NEW_YORK = new Origin("Annex", "NY", "005");
  private static final Origin UNKNOWN_IN_AUSTIN = new Origin("Depot", "TX", "733");

  @ParameterizedTest
  @CsvSource({"208, 208, 0, 1", "208, 212, 33, 20", "100, 900, 2450, 60", "331, 981, 2730, 80"})
  void milesAreRoughlyThoseOfAMap(String from, String to, double miles, double give) {
    assertThat(Distances.miles(from, to).orElseThrow()).isCloseTo(miles, within(give));
  }

  @Test
  void theNearestWarehouseIsAskedFirst() {
    assertThat(nearestFirst("100", WEST, EAST)).containsExactly(EAST, WEST);
    assertThat(nearestFirst("900", EAST, WEST)).containsExactly(WEST, EAST);
  }

  @Test
  void anUnknownDistanceComesLastTheOwnStateFirstThenByName() {
    assertThat(nearestFirst("100", UNKNOWN_IN_AUSTIN, UNKNOWN_IN_NEW_YORK, WEST))
        .containsExactly(WEST, UNKNOWN_IN_NEW_YORK, UNKNOWN_IN_AUSTIN);
  }

  @Test
  void militaryMailHasNoDistanceAndStillAlwaysTheSameOrder() {
    assertThat(nearestFirst("090", WEST, EAST)).containsExactly(EAST, WEST);
    assertThat(nearestFirst("090", EAST, WEST)).containsExactly(EAST, WEST);
    assertThat(nearestFirst("not a prefix", WEST, EAST)).containsExactly(EAST, WEST);
  }

  private static List<Origin> nearestFirst(String zip3, Origin... candidates) {
    return Distances.nearestFirst(zip3, List.of(candidates), Function.identity());
  }
}
