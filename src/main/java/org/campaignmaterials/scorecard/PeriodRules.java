package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.Typed;

/**
 * Reads which days a scorecard is asked for: one quarter, or from one quarter or day to another.
 */
final class PeriodRules {
  /** The campaign began on this day; nothing that a coalition did is older. */
  static final LocalDate EARLIEST = LocalDate.of(2004, 3, 11);

  /** Five years: longer, nobody reads the table by quarters. */
  static final int MOST_QUARTERS = 20;

  /** How many quarters a scorecard shows when nobody asks for others. */
  static final int USUAL_QUARTERS = 4;

  private PeriodRules() {}

  /** The current quarter and the three before it. */
  static Period usual(LocalDate today) {
    return endingWith(Quarter.of(today));
  }

  /** The last four quarters that are over. */
  static Period over(LocalDate today) {
    return endingWith(Quarter.of(today).previous());
  }

  private static Period endingWith(Quarter last) {
    Quarter first = last;
    for (int back = 1; back < USUAL_QUARTERS; back++) {
      first = first.previous();
    }
    return Period.of(first, last);
  }

  /**
   * The period that is asked for; adds what is wrong with it.
   *
   * @param quarter a code like 2026-Q4; the other two don't count beside it
   * @param from a quarter's code or a day like 2026-10-01
   * @param to likewise; where only one of the two is given, it is that quarter or day. A day to
   *     come is read as today, a quarter to come as the current one
   * @return the usual period when nothing is asked, or something is wrong
   */
  static Period asked(String quarter, String from, String to, LocalDate today, Problems problems) {
    String one = Typed.trimmed(quarter);
    String first = one.isEmpty() ? Typed.trimmed(from) : one;
    String last = one.isEmpty() ? Typed.trimmed(to) : one;
    if (first.isEmpty() && last.isEmpty()) {
      return usual(today);
    }
    String field = one.isEmpty() ? "from" : "quarter";
    Optional<LocalDate> begins = firstDay(first.isEmpty() ? last : first);
    Optional<LocalDate> ends = lastDay(last.isEmpty() ? first : last);
    LocalDate latest =
        Quarter.parse(last.isEmpty() ? first : last).isPresent()
            ? Quarter.of(today).lastDay()
            : today;
    if (begins.isEmpty()) {
      problems.add(field, "standards_period");
    }
    if (ends.isEmpty() && one.isEmpty()) {
      problems.add("to", "standards_period");
    }
    if (begins.isEmpty() || ends.isEmpty()) {
      return usual(today);
    }
    LocalDate end =
        ends.get().isAfter(latest) && !begins.get().isAfter(today) ? latest : ends.get();
    return checked(begins.get(), end, field, today, problems).orElse(usual(today));
  }

  private static Optional<Period> checked(
      LocalDate from, LocalDate to, String field, LocalDate today, Problems problems) {
    if (to.isBefore(from)) {
      problems.add("to", "standards_period_reversed");
    } else if (from.isAfter(today)) {
      problems.add(field, "standards_period_future");
    } else if (to.isBefore(EARLIEST)) {
      problems.add(field, "standards_period_early");
    } else {
      Period period = new Period(from, to);
      if (to.getYear() - from.getYear() > MOST_QUARTERS
          || period.quarters().size() > MOST_QUARTERS) {
        problems.add("to", "standards_period_long", MOST_QUARTERS);
      } else {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> firstDay(String text) {
    return Quarter.parse(text).map(Quarter::firstDay).or(() -> day(text));
  }

  private static Optional<LocalDate> lastDay(String text) {
    return Quarter.parse(text).map(Quarter::lastDay).or(() -> day(text));
  }

  private static Optional<LocalDate> day(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
