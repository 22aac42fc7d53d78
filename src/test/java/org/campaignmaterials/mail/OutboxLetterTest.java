package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final OutboxLetter letter =
      new OutboxLetter("ordering.received", "RRO-2026-000123", Language.ES, NOON);

  @Test
  void oneSenderAtATimeHasALetter() {
    assertThat(letter.lease(NOON)).isTrue();
    assertThat(letter.lease(NOON.plusSeconds(119))).isFalse();
    assertThat(letter.lease(NOON.plusSeconds(120))).isTrue();
  }

  @Test
  void aLetterThatIsDoneIsNotSentAgain() {
    letter.lease(NOON);
    letter.sent(NOON.plusSeconds(1));
    assertThat(letter.lease(NOON.plus(Duration.ofDays(1)))).isFalse();
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void aFailedLetterIsTriedAgainAfterAPause() {
    letter.lease(NOON);
    letter.failed("SMTPSendFailedException 451", NOON);
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    assertThat(letter.lease(NOON.plusSeconds(29))).isFalse();
    assertThat(letter.lease(NOON.plusSeconds(30))).isTrue();
  }

  @Test
  void afterTheTwelfthFailureItIsGivenUp() {
    for (int i = 0; i < 11; i++) {
      letter.failed("ConnectException", NOON);
    }
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    letter.failed("ConnectException", NOON);
    assertThat(letter.state()).isEqualTo(LetterState.DEAD);
  }

  @Test
  void itIsTriedForAboutADay() {
    Duration all = Duration.ZERO;
    for (int tries = 1; tries < OutboxLetter.MOST_TRIES; tries++) {
      all = all.plus(OutboxLetter.pauseAfter(tries));
    }
    assertThat(all).isBetween(Duration.ofHours(8), Duration.ofHours(30));
  }
}
