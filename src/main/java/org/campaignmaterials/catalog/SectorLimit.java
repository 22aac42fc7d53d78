package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How the {@link OrderLimit} of one sector lies in its table. */
@Embeddable
class SectorLimit {

  private int quantity;

  @Column(name = "period_days")
  private int periodDays;

  /** For JPA. */
  protected SectorLimit() {}

  SectorLimit(OrderLimit limit) {
    this.quantity = limit.quantity();
    this.periodDays = limit.periodDays();
  }

  OrderLimit limit() {
    return new OrderLimit(quantity, periodDays);
  }
}
