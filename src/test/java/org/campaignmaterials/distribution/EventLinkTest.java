package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.catalog.Sku;
import org.junit.jupiter.api.Test;

class EventLinkTest {
  private static final String CARD = "RR-120-en-2026.1";
  private static final LocalDate FAIR = LocalDate.of(2026, 11, 21);

  private final EventLink event =
      new EventLink(
          "EVT-1",
          "C-101",
          new CheckedEvent(
              "Fair", FAIR, FAIR.plusDays(2), "community", "212", List.of(Sku.parse(CARD))),
          List.of(Sku.parse(CARD)),
          "hash",
          new Recording("account 1", Instant.EPOCH));

  @Test
  void noMoreIsCountedThanTheCoalitionHas() {
    assertThat(event.count(CARD, 10, 12)).isTrue();
    assertThat(event.count(CARD, 5, 12)).isFalse();
    assertThat(event.count(CARD, 1, 12)).isTrue();
    assertThat(event.tally()).containsEntry(CARD, 11);
  }

  @Test
  void oneLessOnlyLowersWhatWasCounted() {
    assertThat(event.count(CARD, -1, 12)).isFalse();
    event.count(CARD, 1, 12);
    assertThat(event.count(CARD, -1, 0)).as("although there are none any more").isTrue();
    assertThat(event.tally()).containsEntry(CARD, 0);
  }

  @Test
  void itBeginsOnItsDay() {
    assertThat(event.hasBegun(FAIR.minusDays(1))).isFalse();
    assertThat(event.hasBegun(FAIR)).isTrue();
  }

  @Test
  void itIsNeverOverAndOpenAtOnce() {
    assertThat(event.standing(FAIR.minusDays(1))).isEqualTo("open");
    assertThat(event.standing(FAIR)).isEqualTo("open");
    assertThat(event.standing(FAIR.plusDays(1))).isEqualTo("over");
    assertThat(event.takes(FAIR.plusDays(1))).as("volunteers still count").isTrue();
    assertThat(event.standing(FAIR.plusDays(3))).isEqualTo("ended");
    event.rejected();
    assertThat(event.standing(FAIR.plusDays(1))).isEqualTo("rejected");
  }
}
