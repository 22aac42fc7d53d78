package org.campaignmaterials.shipping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What this house has decided about sending (settings {@code app.shipping.*}), and what follows
 * from it for an order.
 *
 * @param maxParcelLb heaviest parcel that staff should lift, in pounds
 * @param tareLb what an empty box weighs with its filling, in pounds
 * @param defaultCarrier who carries what any carrier may carry
 * @param handlingDays working days from order to dispatch
 */
public record ShippingTerms(
    BigDecimal maxParcelLb, BigDecimal tareLb, Carrier defaultCarrier, int handlingDays) {

  public ShippingTerms {
    if (tareLb.signum() < 0 || maxParcelLb.compareTo(tareLb.add(BigDecimal.ONE)) < 0) {
      throw new IllegalArgumentException(
          "app.shipping.maxParcelLb must exceed app.shipping.tareLb by a pound at least");
    }
    if (handlingDays < 0) {
      throw new IllegalArgumentException("app.shipping.handlingDays must not be negative");
    }
  }

  /**
   * What to tell a requester about an order.
   *
   * @param fromZip3 the first three digits of the warehouse's ZIP Code
   * @param today the day of the order in the house's own zone
   */
  public ShippingEstimate estimate(
      ShippingAddress to, String fromZip3, List<ParcelPlan.Load> loads, LocalDate today) {
    ParcelPlan plan = parcels(to, loads);
    return new ShippingEstimate(
        plan.carrier(),
        plan.parcels(),
        plan.weightLb(),
        DeliveryWindow.estimate(fromZip3, to, today, handlingDays));
  }

  /** The parcels in which this would leave, by the carrier that serves the address. */
  public ParcelPlan parcels(ShippingAddress to, List<ParcelPlan.Load> loads) {
    return ParcelPlan.of(loads, to.carrier(defaultCarrier), maxParcelLb, tareLb);
  }
}
