package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClosedRouteTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final ClosedRoute route = new ClosedRoute();

  @Test
  void aMailServerThatIsAwayIsAskedLaterEachTimeButOnceAMinute() {
    route.foundClosed(NOON);
    assertThat(route.rests(NOON.plusSeconds(4))).isTrue();
    assertThat(route.rests(NOON.plusSeconds(5))).isFalse();
    for (int times = 0; times < 20; times++) {
      route.foundClosed(NOON);
    }
    assertThat(route.rests(NOON.plusSeconds(59))).isTrue();
    assertThat(route.rests(NOON.plusSeconds(60))).isFalse();
  }

  @Test
  void aClockThatWentBackEndsTheRest() {
    route.foundClosed(NOON);
    assertThat(route.rests(NOON.minusSeconds(3600))).isFalse();
  }

  @Test
  void oneLetterThatLeavesEndsTheRest() {
    route.foundClosed(NOON);
    route.foundOpen();
    assertThat(route.rests(NOON)).isFalse();
  }
}
