package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.campaignmaterials.catalog.RecalledEdition;
import org.campaignmaterials.catalog.Sku;
import org.junit.jupiter.api.Test;

class RecallDayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void whatHappenedUntilTheRecallIsWrittenDownLateAndNothingOfALaterDay() {
    RecallDay recalled = new RecallDay(DAY);
    assertThat(recalled.forbids(DAY.minusDays(1))).isFalse();
    assertThat(recalled.forbids(DAY)).as("before somebody read of it").isFalse();
    assertThat(recalled.forbids(DAY.plusDays(1))).isTrue();
  }

  @Test
  void itIsTheDayOnTheCampaignsCalendar() {
    RecalledEdition late =
        new RecalledEdition(
            Sku.parse("RR-120-en-2026.1"), Instant.parse("2026-11-21T03:00:00Z"), Optional.empty());
    assertThat(RecallDay.of(late, ZoneId.of("America/New_York")).on()).isEqualTo(DAY);
  }
}
