package org.campaignmaterials.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when until when somebody manages their coalition, both days included. Volunteers are elected
 * for a time, and nobody remembers to close an account.
 *
 * @param from without it, from the account's opening
 * @param until without it, until the account is closed
 */
record TermOfOffice(Optional<LocalDate> from, Optional<LocalDate> until) {
  static final TermOfOffice OPEN = new TermOfOffice(Optional.empty(), Optional.empty());

  boolean includes(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /**
   * As the audit trail keeps it: {@code 2026-01-01/2026-12-31}, two dots for a day that is open.
   */
  String text() {
    return text(from) + "/" + text(until);
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}
