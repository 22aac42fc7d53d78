package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.campaignmaterials.shipping.DeliveryWindow;
import org.junit.jupiter.api.Test;

class ArrivalTest {
  private static final LocalDate TO = LocalDate.of(2026, 12, 9);
  private static final DeliveryWindow WINDOW = new DeliveryWindow(LocalDate.of(2026, 12, 3), TO);

  @Test
  void aDayIsToldOnlyForWhatLeavesNow() {
    assertThat(Arrival.of(WINDOW, true, false)).contains(new Arrival(WINDOW, false));
    assertThat(Arrival.of(WINDOW, true, true)).contains(new Arrival(WINDOW, true));
    assertThat(Arrival.of(WINDOW, false, true)).isEmpty();
  }

  @Test
  void anOrderNeededBeforeTheLastLikelyDayMayComeLate() {
    Arrival arrival = new Arrival(WINDOW, false);

    assertThat(arrival.mayMiss(TO.minusDays(1))).isTrue();
    assertThat(arrival.mayMiss(TO)).isFalse();
  }
}
