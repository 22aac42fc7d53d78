package org.campaignmaterials.shipping;

import java.time.LocalDate;

/**
 * Between which days an order will probably arrive: an estimate, told as one. Handling and transit
 * are counted in working days.
 *
 * @param from the earliest likely day
 * @param to the latest likely day
 */
public record DeliveryWindow(LocalDate from, LocalDate to) {

  public DeliveryWindow {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A delivery window ends before it begins");
    }
  }

  /**
   * Estimates the window.
   *
   * @param fromZip3 where it is sent from
   * @param orderedOn today, in the house's own zone
   * @param handlingDays working days until a parcel leaves
   */
  public static DeliveryWindow estimate(
      String fromZip3, ShippingAddress to, LocalDate orderedOn, int handlingDays) {
    LocalDate leaves = WorkingDays.after(orderedOn, handlingDays);
    TransitDays transit = TransitDays.between(fromZip3, to.state(), to.zip3());
    return new DeliveryWindow(
        WorkingDays.after(leaves, transit.atLeast()), WorkingDays.after(leaves, transit.atMost()));
  }
}
