package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final SignIn signIn =
      new SignIn("hash", 7, "Firefox", SignInStage.WHOLE, NOON, Duration.ofHours(12));

  @Test
  void itIsKeptToTheMinuteWhenADeviceWasLastSeen() {
    signIn.seen(NOON.plusSeconds(59));
    assertThat(signIn.lastSeenAt()).isEqualTo(NOON);
    signIn.seen(NOON.plusSeconds(61));
    assertThat(signIn.lastSeenAt()).isEqualTo(NOON.plusSeconds(61));
  }

  @Test
  void aSignInEndsWhenItsTimeIsOver() {
    Duration day = Duration.ofDays(1);
    assertThat(signIn.isOver(NOON.plus(Duration.ofHours(12)).minusSeconds(1), day)).isFalse();
    assertThat(signIn.isOver(NOON.plus(Duration.ofHours(12)), day)).isTrue();
  }

  @Test
  void aDeviceThatWasAwayForTooLongSignsInAgain() {
    Duration fourHours = Duration.ofHours(4);
    signIn.seen(NOON.plusSeconds(120));
    assertThat(signIn.isOver(NOON.plus(fourHours).plusSeconds(119), fourHours)).isFalse();
    assertThat(signIn.isOver(NOON.plus(fourHours).plusSeconds(120), fourHours)).isTrue();
  }
}
