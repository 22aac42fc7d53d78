package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** A run of the reconciliation: begun, SKU by SKU checked, finished with a report. */
@Entity
@Table(name = "stock_reconciliation")
class Reconciliation {
  @Id private long id;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  private int skus;
  private int checked;
  private int differences;
  private String report;

  protected Reconciliation() {}

  Reconciliation(long id, int skus, Instant startedAt) {
    this.id = id;
    this.skus = skus;
    this.startedAt = startedAt;
  }

  /** Counts one more SKU, with so many differences. */
  void checked(int found) {
    checked++;
    differences += found;
  }

  void finished(Instant at, String reportId) {
    finishedAt = at;
    report = reportId;
  }

  long id() {
    return id;
  }

  Instant startedAt() {
    return startedAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** How many SKUs there were when it began. */
  int skus() {
    return skus;
  }

  int checked() {
    return checked;
  }

  int differences() {
    return differences;
  }

  /** The id of the stored file; empty before the end. */
  Optional<String> report() {
    return Optional.ofNullable(report);
  }
}
