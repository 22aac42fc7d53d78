package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The secret that an account's person shares with us through an app on their phone. */
@Entity
@Table(name = "second_factor")
class SecondFactor {
  @Id private long account;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "last_step")
  private long lastStep;

  private Instant since;

  protected SecondFactor() {}

  /**
   * A factor whose first code was just seen.
   *
   * @param firstStep of that code, which is used up
   */
  SecondFactor(long account, String sealedSecret, long firstStep, Instant now) {
    this.account = account;
    this.sealedSecret = sealedSecret;
    this.lastStep = firstStep;
    this.since = now;
  }

  String sealedSecret() {
    return sealedSecret;
  }

  long lastStep() {
    return lastStep;
  }

  Instant since() {
    return since;
  }

  /** The code of this step was used: it and those before are no good any more. */
  void used(long step) {
    if (step <= lastStep) {
      throw new IllegalStateException("A code is used once");
    }
    lastStep = step;
  }
}
