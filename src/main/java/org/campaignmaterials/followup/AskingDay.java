package org.campaignmaterials.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When a requester is asked, from the days that are known of an order. */
final class AskingDay {
  /** So many days before an address is erased it is written to at the latest: mail may be slow. */
  static final int BEFORE_ERASURE = 3;

  private AskingDay() {}

  /**
   * The day of the letter: so long after the arrival, yet before nobody knows the address any more.
   *
   * @param erasedOn the day on which the address is erased
   * @param afterDays how long after the arrival
   */
  static LocalDate of(LocalDate arrivedOn, LocalDate erasedOn, int afterDays) {
    LocalDate wanted = arrivedOn.plusDays(afterDays);
    LocalDate latest = erasedOn.minusDays(BEFORE_ERASURE);
    return wanted.isBefore(latest) ? wanted : latest;
  }

  /**
   * When an order arrived of which nobody recorded that it did: the last parcel was under way for
   * as long as the requester was told at most. That counts the warehouse's own days a second time;
   * to be asked two days late annoys nobody, to be asked before anything came does.
   *
   * @param placedOn when the days were told
   * @param promisedBy the last of them
   * @param lastLeftOn when the last parcel left
   */
  static LocalDate arrival(LocalDate placedOn, LocalDate promisedBy, LocalDate lastLeftOn) {
    return lastLeftOn.plusDays(ChronoUnit.DAYS.between(placedOn, promisedBy));
  }
}
