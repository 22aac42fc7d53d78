package org.campaignmaterials.localversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a local version, and for how long a call to its number counts. */
class LocalVersionTest {
  private static final long MANAGER = 1;
  private static final long STAFF = 2;
  private static final long COLLEAGUE = 3;
  private static final int DAYS = 90;
  private static final Instant SENT = Instant.parse("2026-11-02T15:00:00Z");
  private static final LocalDate CALLED = LocalDate.parse("2026-11-04");
  private static final LocalContact CONTACT =
      new LocalContact("1-410-555-0142", "Advice", "Mondays", List.of("en"), "Casa Abierta");

  private final List<LocalCall> calls = new ArrayList<>();

  private static LocalText text(Optional<LocalContact> contact) {
    return new LocalText("RR-101-en-2026.1", "Harbor Lights Coalition", contact);
  }

  private static LocalVersion sent(Optional<LocalContact> contact) {
    return new LocalVersion(new CoalitionNumber("C-101"), text(contact), MANAGER, SENT);
  }

  private void call(LocalCall.Outcome outcome, LocalDate on, long account, int hoursLater) {
    calls.add(
        new LocalCall(7, outcome, on, "Tried", account, SENT.plus(Duration.ofHours(hoursLater))));
  }

  private Verification verification(LocalVersion version) {
    return Verification.of(version, calls, DAYS);
  }

  private void approve(LocalVersion version, long account) {
    version.approve(account, verification(version), SENT.plus(Duration.ofDays(3)), CALLED);
  }

  private Standing.Kind kind(LocalVersion version, String today, RuleViolation... problems) {
    return Standing.of(version, List.of(problems), verification(version), LocalDate.parse(today))
        .kind();
  }

  @ParameterizedTest
  @EnumSource
  void everyStateKnowsWhatMayBecomeOfIt(LocalVersionState state) {
    Set<LocalVersionState> next = EnumSet.noneOf(LocalVersionState.class);
    for (LocalVersionState each : LocalVersionState.values()) {
      if (state.canBecome(each)) {
        next.add(each);
      }
    }
    assertThat(next)
        .isEqualTo(
            switch (state) {
              case WAITING ->
                  EnumSet.of(
                      LocalVersionState.APPROVED,
                      LocalVersionState.RETURNED,
                      LocalVersionState.WITHDRAWN,
                      LocalVersionState.STOPPED);
              case APPROVED ->
                  EnumSet.of(
                      LocalVersionState.RETURNED,
                      LocalVersionState.WITHDRAWN,
                      LocalVersionState.STOPPED);
              case RETURNED ->
                  EnumSet.of(
                      LocalVersionState.WAITING,
                      LocalVersionState.WITHDRAWN,
                      LocalVersionState.STOPPED);
              case WITHDRAWN, STOPPED -> EnumSet.noneOf(LocalVersionState.class);
            });
  }

  @Test
  void aNameAloneIsApprovedWithoutACall() {
    LocalVersion version = sent(Optional.empty());
    approve(version, STAFF);
    assertThat(kind(version, "2027-11-04")).isEqualTo(Standing.Kind.READY);
  }

  @Test
  void nobodyApprovesWhatTheySent() {
    LocalVersion version = sent(Optional.empty());
    assertThatThrownBy(() -> approve(version, MANAGER))
        .isInstanceOf(RuleViolations.class)
        .hasMessageContaining("local_own");
    assertThat(version.state()).isEqualTo(LocalVersionState.WAITING);
  }

  @Test
  void aNumberIsApprovedByWhoeverCalledItAndWasAnswered() {
    LocalVersion version = sent(Optional.of(CONTACT));
    assertThatThrownBy(() -> approve(version, STAFF)).hasMessageContaining("local_not_called");

    call(LocalCall.Outcome.NOT_ANSWERED, CALLED, STAFF, 40);
    assertThatThrownBy(() -> approve(version, STAFF)).hasMessageContaining("local_not_called");

    call(LocalCall.Outcome.ANSWERED, CALLED, STAFF, 44);
    assertThatThrownBy(() -> approve(version, COLLEAGUE))
        .as("a colleague's word is not enough")
        .hasMessageContaining("local_not_called");
    approve(version, STAFF);
    assertThat(version.state()).isEqualTo(LocalVersionState.APPROVED);
  }

  @Test
  void aCallCountsForNinetyDaysAndThenTheFileIsRefused() {
    LocalVersion version = sent(Optional.of(CONTACT));
    call(LocalCall.Outcome.ANSWERED, CALLED, STAFF, 44);
    approve(version, STAFF);

    assertThat(kind(version, "2027-02-02")).isEqualTo(Standing.Kind.READY);
    assertThat(kind(version, "2027-02-03")).isEqualTo(Standing.Kind.CALL_DUE);

    call(LocalCall.Outcome.ANSWERED, LocalDate.parse("2027-02-03"), COLLEAGUE, 2_300);
    assertThat(kind(version, "2027-02-03")).isEqualTo(Standing.Kind.READY);
  }

  @Test
  void aCallThatIsNotAnsweredStopsItAtOnce() {
    LocalVersion version = sent(Optional.of(CONTACT));
    call(LocalCall.Outcome.ANSWERED, CALLED, STAFF, 44);
    approve(version, STAFF);
    call(LocalCall.Outcome.WRONG, LocalDate.parse("2026-11-20"), COLLEAGUE, 430);

    assertThat(kind(version, "2026-11-20")).isEqualTo(Standing.Kind.CALL_DUE);
  }

  @Test
  void whatThePreflightRefusesTodayIsStoppedAlthoughItWasApproved() {
    LocalVersion version = sent(Optional.empty());
    approve(version, STAFF);
    assertThat(kind(version, "2026-11-05", new RuleViolation("sku", "local_recalled")))
        .isEqualTo(Standing.Kind.STOPPED);
  }

  @Test
  void whatWaitsForAnEditionThatIsRecalledWaitsNoMore() {
    LocalVersion waiting = sent(Optional.empty());
    assertThat(kind(waiting, "2026-11-05", new RuleViolation("sku", "local_recalled")))
        .as("sent in the very moment of the recall")
        .isEqualTo(Standing.Kind.STOPPED);
    waiting.stop();
    assertThat(kind(waiting, "2026-11-05")).isEqualTo(Standing.Kind.STOPPED);
    assertThat(waiting.mayBePrinted()).as("nobody could fetch a file").isFalse();
    assertThatThrownBy(() -> approve(waiting, STAFF)).hasMessageContaining("local_decided");
  }

  @Test
  void whatWasApprovedOnceMayHangAlthoughItCameBackSince() {
    LocalVersion version = sent(Optional.empty());
    approve(version, STAFF);
    version.giveBack(STAFF, "The name has changed.", SENT.plusSeconds(400_000));
    version.stop();
    assertThat(version.mayBePrinted()).isTrue();
  }

  @Test
  void whatCameBackIsCorrectedAndItsNumberIsCalledAnew() {
    LocalVersion version = sent(Optional.of(CONTACT));
    call(LocalCall.Outcome.ANSWERED, CALLED, STAFF, 44);
    version.giveBack(STAFF, "The hours are missing for Saturdays.", SENT.plusSeconds(200_000));
    assertThat(version.reason()).contains("Saturdays");

    version.sendAgain(text(Optional.of(CONTACT)), MANAGER, SENT.plus(Duration.ofDays(4)));
    assertThat(version.state()).isEqualTo(LocalVersionState.WAITING);
    assertThat(version.reason()).isEmpty();
    assertThatThrownBy(() -> approve(version, STAFF)).hasMessageContaining("local_not_called");
  }

  @Test
  void whatWasDecidedIsNotDecidedAgain() {
    LocalVersion version = sent(Optional.empty());
    approve(version, STAFF);
    assertThatThrownBy(() -> approve(version, COLLEAGUE)).hasMessageContaining("local_decided");
    version.withdraw();
    assertThatThrownBy(() -> version.giveBack(STAFF, "Why", SENT))
        .hasMessageContaining("local_decided");
    assertThatThrownBy(version::withdraw).hasMessageContaining("local_decided");
  }
}
