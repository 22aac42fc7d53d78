package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sending of a form: inserted first in the transaction that records what it says. */
@Entity
@Table(name = "distribution_claim")
class DistributionClaim {
  @Id
  @Column(name = "claim_key")
  private String claimKey;

  private String document;

  @Column(name = "body_hash")
  private String bodyHash;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  protected DistributionClaim() {}

  DistributionClaim(String claimKey, String bodyHash, Instant claimedAt) {
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

  void belongsTo(String recorded) {
    document = recorded;
  }

  String document() {
    return document;
  }
}
