package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A run of the reconciliation of coalitions' ledgers: begun, balance by balance, finished. */
@Entity
@Table(name = "distribution_reconciliation")
class DistributionReconciliation {
  @Id private long id;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private int checked;
  private int differences;

  protected DistributionReconciliation() {}

  DistributionReconciliation(long id, Instant startedAt) {
    this.id = id;
    this.startedAt = startedAt;
  }

  void checkedOne() {
    checked++;
  }

  /** Counts a difference and answers its row. */
  DistributionDifferenceRow found(DistributionDifference difference) {
    differences++;
    return new DistributionDifferenceRow(id, differences, difference);
  }

  void finished(Instant at) {
    finishedAt = at;
  }

  long id() {
    return id;
  }

  Instant finishedAt() {
    return finishedAt;
  }

  int checked() {
    return checked;
  }

  int differences() {
    return differences;
  }
}
