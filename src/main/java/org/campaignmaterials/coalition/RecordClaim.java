package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sending of a form: inserted first in the transaction that writes the record. */
@Entity
@Table(name = "coalition_claim")
class RecordClaim {
  @Id
  @Column(name = "claim_key")
  private String claimKey;

  @Column(name = "record_id")
  private Long recordId;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  /** For JPA. */
  protected RecordClaim() {}

  RecordClaim(String claimKey, Instant claimedAt) {
    this.claimKey = claimKey;
    this.claimedAt = claimedAt;
  }

  void belongsTo(long record) {
    recordId = record;
  }

  long record() {
    return recordId;
  }
}
