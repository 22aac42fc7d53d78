package org.campaignmaterials.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sending of a form: inserted first in the transaction that places the order, so that of two
 * sendings at the same moment one finds the other's row.
 */
@Entity
@Table(name = "order_claim")
class OrderClaim {
  @Id
  @Column(name = "claim_key")
  private String claimKey;

  @Column(name = "body_mark")
  private String bodyMark;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  protected OrderClaim() {}

  OrderClaim(String claimKey, String bodyMark, Instant claimedAt) {
    this.claimKey = claimKey;
    this.bodyMark = bodyMark;
    this.claimedAt = claimedAt;
  }

  void belongsTo(OrderNumber number) {
    orderNumber = number.text();
  }

  boolean isFor(String otherBodyMark) {
    return bodyMark.equals(otherBodyMark);
  }

  OrderNumber orderNumber() {
    return new OrderNumber(orderNumber);
  }
}
