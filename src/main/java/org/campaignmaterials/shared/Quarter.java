package org.campaignmaterials.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three months of a calendar year, by which coalitions report: the fourth of 2026 lasts from
 * October 1 to December 31. The quarters of the federal fiscal year have the same borders and other
 * numbers.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final int MONTHS = 3;
  private static final Pattern CODE = Pattern.compile("(\\d{4})-Q([1-4])");

  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("A year has the quarters 1 to 4, not " + number);
    }
  }

  /** The quarter in which a day lies. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /** Reads a code like 2026-Q4; nothing for any other text. */
  public static Optional<Quarter> parse(String code) {
    Matcher matcher = CODE.matcher(code == null ? "" : code);
    return matcher.matches()
        ? Optional.of(
            new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** As in addresses and database rows: 2026-Q4; codes sort as the quarters do. */
  public String code() {
    return "%04d-Q%d".formatted(year, number);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, Month.of((number - 1) * MONTHS + 1), 1);
  }

  public LocalDate lastDay() {
    return next().firstDay().minusDays(1);
  }

  public Quarter next() {
    return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
  }

  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  @Override
  public int compareTo(Quarter other) {
    return code().compareTo(other.code());
  }

  @Override
  public String toString() {
    return code();
  }
}
