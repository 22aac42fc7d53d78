package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A difference that a run found. */
@Entity
@Table(name = "distribution_difference")
@IdClass(DistributionDifferenceRow.Key.class)
class DistributionDifferenceRow {
  @Id private long reconciliation;

  @Id
  @Column(name = "difference_number")
  private int number;

  private String coalition;
  private String sku;

  @Enumerated(EnumType.STRING)
  @Column(name = "code")
  private DistributionDifference.Kind kind;

  @Column(name = "expected_figure")
  private long expected;

  @Column(name = "found_figure")
  private long found;

  protected DistributionDifferenceRow() {}

  DistributionDifferenceRow(long reconciliation, int number, DistributionDifference difference) {
    this.reconciliation = reconciliation;
    this.number = number;
    this.coalition = difference.coalition();
    this.sku = difference.sku();
    this.kind = difference.kind();
    this.expected = difference.expected();
    this.found = difference.found();
  }

  DistributionDifference difference() {
    return new DistributionDifference(coalition, sku, kind, expected, found);
  }

  /** Names a difference. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private long reconciliation;
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && reconciliation == that.reconciliation
          && number == that.number;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(reconciliation) * 31 + number;
    }
  }
}
