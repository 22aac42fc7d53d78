package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AskingDayTest {
  private static final LocalDate ARRIVED = LocalDate.of(2026, 9, 1);

  @Test
  void aRequesterIsAskedThirtyDaysAfterTheArrival() {
    LocalDate erased = ARRIVED.plusDays(90);
    assertThat(AskingDay.of(ARRIVED, erased, 30)).isEqualTo(LocalDate.of(2026, 10, 1));
  }

  @Test
  void thoseWhoAreForgottenSoonerAreAskedThreeDaysBefore() {
    LocalDate erased = ARRIVED.plusDays(30);
    assertThat(AskingDay.of(ARRIVED, erased, 30)).isEqualTo(LocalDate.of(2026, 9, 28));
  }

  @Test
  void anUnrecordedArrivalIsAsLongAfterTheLastParcelAsTheRequesterWasTold() {
    LocalDate placed = LocalDate.of(2026, 6, 1);
    LocalDate promised = LocalDate.of(2026, 6, 11);
    LocalDate lastLeft = LocalDate.of(2026, 8, 20);
    assertThat(AskingDay.arrival(placed, promised, lastLeft)).isEqualTo("2026-08-30");
  }
}
