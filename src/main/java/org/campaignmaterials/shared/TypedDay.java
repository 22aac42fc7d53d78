package org.campaignmaterials.shared;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads a day from an address, a form or JSON. Java writes days of a thousand million years, which
 * no database keeps: a day of another century than ours is a mistake, and is told as one.
 */
public final class TypedDay {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private TypedDay() {}

  /**
   * A day like 2026-12-20; adds what is wrong with it.
   *
   * @param text not empty
   */
  public static Optional<LocalDate> read(Problems problems, String field, String text) {
    try {
      return checked(problems, field, LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      problems.add(field, "not_a_date");
      return Optional.empty();
    }
  }

  /** A day that was read in another way; adds what is wrong with its year. */
  public static Optional<LocalDate> checked(Problems problems, String field, LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      problems.add(field, "day_year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
      return Optional.empty();
    }
    return Optional.of(day);
  }
}
