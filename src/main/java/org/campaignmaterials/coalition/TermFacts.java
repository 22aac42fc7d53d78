package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who held an office, and how long.
 *
 * @param person the name
 * @param member the id of the member for which the person works, where it is one
 * @param until the last day; empty while it goes on
 */
public record TermFacts(
    Office office,
    String person,
    Optional<Long> member,
    LocalDate from,
    Optional<LocalDate> until) {

  /** Whether the office was held on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /** For the trail of corrections, without the name. */
  String inShort() {
    return "%s, %s to %s"
        .formatted(office.code(), from, until.map(LocalDate::toString).orElse("now"));
  }
}
