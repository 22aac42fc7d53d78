package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sending of a form of the stock card: inserted first in the transaction that posts, so that
 * the same form sent twice is posted once.
 */
@Entity
@Table(name = "stock_claim")
class StockClaim {
  @Id
  @Column(name = "claim_key")
  private String claimKey;

  private String document;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  protected StockClaim() {}

  StockClaim(String claimKey, Instant claimedAt) {
    this.claimKey = claimKey;
    this.claimedAt = claimedAt;
  }

  void belongsTo(String posted) {
    document = posted;
  }

  String document() {
    return document;
  }
}
