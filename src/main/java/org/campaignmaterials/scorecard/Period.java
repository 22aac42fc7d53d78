package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Quarter;

/**
 * The days that a scorecard looks at, from the first to the last.
 *
 * @param to not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + to);
    }
  }

  static Period of(Quarter quarter) {
    return of(quarter, quarter);
  }

  /** From the first day of one quarter to the last day of another. */
  static Period of(Quarter first, Quarter last) {
    return new Period(first.firstDay(), last.lastDay());
  }

  /** The same, without the days after a last one, which is not before its first. */
  Period until(LocalDate last) {
    return to.isAfter(last) ? new Period(from, last) : this;
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Every quarter of which at least a day lies in it, the oldest first. */
  List<Quarter> quarters() {
    Quarter last = Quarter.of(to);
    return Stream.iterate(Quarter.of(from), quarter -> quarter.compareTo(last) <= 0, Quarter::next)
        .toList();
  }

  /** Whether all days of a quarter lie in it. */
  boolean covers(Quarter quarter) {
    return contains(quarter.firstDay()) && contains(quarter.lastDay());
  }

  /** Whether it begins and ends with a quarter. */
  boolean isOfWholeQuarters() {
    return equals(of(Quarter.of(from), Quarter.of(to)));
  }
}
