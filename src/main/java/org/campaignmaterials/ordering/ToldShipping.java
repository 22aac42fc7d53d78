package org.campaignmaterials.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.DeliveryWindow;
import org.campaignmaterials.shipping.ShippingEstimate;

/** What the requester was told of the way to the address when the order was placed. */
@Embeddable
class ToldShipping {
  @Enumerated(EnumType.STRING)
  private Carrier carrier;

  private int parcels;

  @Column(name = "weight_lb")
  private BigDecimal weightLb;

  @Column(name = "window_from")
  private LocalDate windowFrom;

  @Column(name = "window_to")
  private LocalDate windowTo;

  protected ToldShipping() {}

  ToldShipping(ShippingEstimate told) {
    this.carrier = told.carrier();
    this.parcels = told.parcels();
    this.weightLb = told.weightLb();
    this.windowFrom = told.deliveryWindow().from();
    this.windowTo = told.deliveryWindow().to();
  }

  ShippingEstimate estimate() {
    return new ShippingEstimate(
        carrier, parcels, weightLb, new DeliveryWindow(windowFrom, windowTo));
  }
}
