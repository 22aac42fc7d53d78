package org.campaignmaterials.shipping;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;

/** Monday to Friday without federal holidays: the days on which parcels leave and arrive. */
public final class WorkingDays {

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate date) {
    return date.getDayOfWeek() != SATURDAY
        && date.getDayOfWeek() != SUNDAY
        && !FederalHolidays.isObservedOn(date);
  }

  /**
   * The working day that lies so many working days after a date. For example, two working days
   * after a Thursday is the Monday; none after a Saturday is the Saturday itself.
   */
  public static LocalDate after(LocalDate date, int workingDays) {
    LocalDate day = date;
    for (int left = workingDays; left > 0; left--) {
      do {
        day = day.plusDays(1);
      } while (!isWorkingDay(day));
    }
    return day;
  }
}
