package org.campaignmaterials.shipping;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.TreeSet;

/**
 * The eleven legal public holidays of 5 U.S.C. 6103(a), on the days on which they are observed: a
 * Saturday's on the Friday before (6103(b)(1)), a Sunday's on the Monday after (Executive Order
 * 11582). Nothing leaves the warehouse on them and nothing is delivered.
 */
final class FederalHolidays {

  private FederalHolidays() {}

  static boolean isObservedOn(LocalDate date) {
    // New Year's Day on a Saturday is observed on the last day of the year before.
    return observedOf(date.getYear()).contains(date)
        || observedOf(date.getYear() + 1).contains(date);
  }

  /** The days on which the holidays of a year are observed, in order. */
  static Set<LocalDate> observedOf(int year) {
    Set<LocalDate> days = new TreeSet<>();
    days.add(observed(LocalDate.of(year, Month.JANUARY, 1)));
    days.add(first(year, Month.JANUARY).with(dayOfWeekInMonth(3, MONDAY)));
    days.add(first(year, Month.FEBRUARY).with(dayOfWeekInMonth(3, MONDAY)));
    days.add(first(year, Month.MAY).with(lastInMonth(MONDAY)));
    days.add(observed(LocalDate.of(year, Month.JUNE, 19)));
    days.add(observed(LocalDate.of(year, Month.JULY, 4)));
    days.add(first(year, Month.SEPTEMBER).with(dayOfWeekInMonth(1, MONDAY)));
    days.add(first(year, Month.OCTOBER).with(dayOfWeekInMonth(2, MONDAY)));
    days.add(observed(LocalDate.of(year, Month.NOVEMBER, 11)));
    days.add(first(year, Month.NOVEMBER).with(dayOfWeekInMonth(4, THURSDAY)));
    days.add(observed(LocalDate.of(year, Month.DECEMBER, 25)));
    return days;
  }

  private static LocalDate first(int year, Month month) {
    return LocalDate.of(year, month, 1);
  }

  private static LocalDate observed(LocalDate holiday) {
    if (holiday.getDayOfWeek() == SATURDAY) {
      return holiday.minusDays(1);
    }
    return holiday.getDayOfWeek() == SUNDAY ? holiday.plusDays(1) : holiday;
  }
}
