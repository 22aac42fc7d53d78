package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;

class OutboxLetterTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final OutboxLetter letter = letter();

  private static OutboxLetter letter() {
    return new OutboxLetter("ordering.received", "RRO-2026-000123", Language.ES, NOON);
  }

  @Test
  void oneSenderAtATimeHasALetter() {
    assertThat(letter.lease(NOON)).isTrue();
    assertThat(letter.lease(NOON.plusSeconds(119))).isFalse();
    assertThat(letter.lease(NOON.plusSeconds(120))).isTrue();
  }

  @Test
  void aSenderWhoTookTooLongNoLongerSpeaksForTheLetter() {
    letter.lease(NOON);
    int slow = letter.leases();
    letter.lease(NOON.plusSeconds(120));
    assertThat(letter.isLeasedAs(slow)).isFalse();
    assertThat(letter.isLeasedAs(letter.leases())).isTrue();
  }

  @Test
  void itIsHandedOverOnlyWhileThereIsTimeBeforeSomebodyElseMayBegin() {
    letter.lease(NOON);
    assertThat(letter.mayLeave(NOON.plusSeconds(44))).isTrue();
    assertThat(letter.mayLeave(NOON.plusSeconds(45))).isFalse();
  }

  @Test
  void aLetterThatWasWrittenOrTriedWhileTheClockWasAheadDoesNotWaitUntilThen() {
    Instant rightAgain = NOON.minus(Duration.ofHours(2));
    assertThat(letter.lease(rightAgain)).isTrue();
    assertThat(letter.lease(rightAgain.plusSeconds(1))).as("somebody has it").isFalse();

    OutboxLetter tried = refused();
    assertThat(tried.lease(rightAgain)).isTrue();
  }

  @Test
  void aServerWhoseClockIsSlowByALittleLeavesTheLetterToTheOther() {
    letter.lease(NOON);
    assertThat(letter.lease(NOON.minusSeconds(30))).isFalse();
  }

  @Test
  void aLetterThatIsDoneIsNotSentAgain() {
    letter.lease(NOON);
    letter.sent(NOON.plusSeconds(1));
    assertThat(letter.lease(NOON.plus(Duration.ofDays(1)))).isFalse();
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void aLetterThatIsToldLaterIsTriedAgainAfterAPause() {
    letter.lease(NOON);
    letter.failed(LetterTrouble.NOT_NOW, "SMTPSendFailedException 451", NOON);
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    assertThat(letter.lease(NOON.plusSeconds(29))).isFalse();
    assertThat(letter.lease(NOON.plusSeconds(36))).isTrue();
  }

  @Test
  void lettersThatWereRefusedTogetherDoNotComeBackTogether() {
    assertThat(IntStream.range(0, 50).mapToObj(each -> refused().nextTryAt()).distinct())
        .hasSizeGreaterThan(5)
        .allMatch(next -> !next.isBefore(NOON.plusSeconds(30)))
        .allMatch(next -> !next.isAfter(NOON.plusSeconds(36)));
  }

  private static OutboxLetter refused() {
    OutboxLetter letter = letter();
    letter.lease(NOON);
    letter.failed(LetterTrouble.NOT_NOW, "", NOON);
    return letter;
  }

  @Test
  void neverMeansNever() {
    letter.lease(NOON);
    letter.failed(LetterTrouble.ADDRESS_REFUSED, "SMTPAddressFailedException 550 5.1.1", NOON);
    assertThat(letter.state()).isEqualTo(LetterState.DEAD);
    assertThat(letter.trouble()).contains(LetterTrouble.ADDRESS_REFUSED);
  }

  @Test
  void afterTheTwelfthFailureItIsGivenUp() {
    Instant now = NOON;
    for (int tries = 1; tries <= 12; tries++) {
      assertThat(letter.state()).isEqualTo(LetterState.WAITING);
      now = letter.nextTryAt();
      assertThat(letter.lease(now)).isTrue();
      letter.failed(LetterTrouble.NOT_NOW, "450", now);
    }
    assertThat(letter.state()).isEqualTo(LetterState.DEAD);
  }

  @Test
  void aLetterInWhichTheServerWasStoppedTwelveTimesIsGivenUp() {
    Instant now = NOON;
    for (int tries = 1; tries <= 12; tries++) {
      assertThat(letter.lease(now)).isTrue();
      now = now.plus(OutboxLetter.LEASE);
    }
    assertThat(letter.lease(now)).isFalse();
    assertThat(letter.state()).isEqualTo(LetterState.DEAD);
    assertThat(letter.trouble()).contains(LetterTrouble.BROKEN_OFF);
  }

  @Test
  void aMailServerThatIsAwayForAWeekendCostsNoLetter() {
    Instant now = NOON;
    while (now.isBefore(NOON.plus(Duration.ofDays(3)))) {
      assertThat(letter.lease(now)).isTrue();
      letter.failed(LetterTrouble.UNREACHABLE, "ConnectException", now);
      now = now.plusSeconds(60);
    }
    assertThat(letter.state()).isEqualTo(LetterState.WAITING);
    assertThat(letter.tries()).isZero();
    assertThat(letter.lease(now)).isTrue();
  }

  @Test
  void afterFiveDaysWithoutAMailServerItIsGivenUp() {
    letter.lease(NOON.plus(Duration.ofDays(5)).plusSeconds(1));
    letter.failed(
        LetterTrouble.UNREACHABLE,
        "ConnectException",
        NOON.plus(Duration.ofDays(5)).plusSeconds(1));
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

  @Test
  void aLetterThatLeftMayBeLateAndMayComeBack() {
    letter.lease(NOON);
    letter.sent(NOON);
    letter.cameBack(new ReturnNotice(false, "4.4.1"), NOON.plusSeconds(60));
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
    assertThat(letter.noticedAt()).contains(NOON.plusSeconds(60));
    letter.cameBack(new ReturnNotice(true, "5.1.1"), NOON.plusSeconds(90));
    assertThat(letter.state()).isEqualTo(LetterState.RETURNED);
    letter.cameBack(new ReturnNotice(true, "5.2.2"), NOON.plusSeconds(99));
    assertThat(letter.returnStatus()).as("the first word stays").isEqualTo("5.1.1");
  }

  @Test
  void whatCameBackMayBeSentOnceMoreUnderTheSameName() {
    String name = letter.messageId();
    letter.lease(NOON);
    letter.sent(NOON);
    letter.cameBack(new ReturnNotice(true, "5.1.1"), NOON.plusSeconds(90));
    assertThat(letter.maySendAgain()).isTrue();
    letter.sendAgain(NOON.plus(Duration.ofDays(9)));
    assertThat(letter.maySendAgain()).isFalse();
    assertThat(letter.messageId()).isEqualTo(name);
    assertThat(letter.noticedAt()).isEmpty();
    assertThat(letter.lease(NOON.plus(Duration.ofDays(9)))).isTrue();
  }
}
