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

  @Column(name = "body_hash")
  private String bodyHash;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  /** For JPA. */
  protected RecordClaim() {}

  RecordClaim(String claimKey, String bodyHash, Instant claimedAt) {
    this.claimKey = claimKey;
    this.bodyHash = bodyHash;
    this.claimedAt = claimedAt;
  }

  /**
   * Whether just this was sent under the key; claims of earlier releases don't know.
   *
   * @param hash of what is sent now
   */
  boolean isFor(String hash) {
    return bodyHash == null || hash.equals(bodyHash);
  }

  void belongsTo(long record) {
    recordId = record;
  }

  long record() {
    return recordId;
  }
}
