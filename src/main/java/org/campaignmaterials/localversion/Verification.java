package org.campaignmaterials.localversion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the number on a local version is known to be right: by the newest call since the version was
 * sent, for so many days. A call that was not answered takes it away at once.
 *
 * @param newest empty while nobody called
 */
record Verification(Optional<LocalCall> newest, int days) {

  /**
   * Of the calls since a version was sent last: before that another number may have stood on it.
   *
   * @param calls of this version
   */
  static Verification of(LocalVersion version, List<LocalCall> calls, int days) {
    return new Verification(
        calls.stream()
            .filter(call -> !call.recordedAt().isBefore(version.submittedAt()))
            .max(Comparator.comparing(LocalCall::recordedAt)),
        days);
  }

  /** The last day on which it counts; empty if the number is not known to be right. */
  Optional<LocalDate> until() {
    return newest.filter(LocalCall::isAnswered).map(call -> call.calledOn().plusDays(days));
  }

  boolean counts(LocalDate today) {
    return until().filter(last -> !last.isBefore(today)).isPresent();
  }

  /** Whether this account made the call that counts. */
  boolean isBy(long account) {
    return newest.filter(call -> call.isAnswered() && call.account() == account).isPresent();
  }
}
