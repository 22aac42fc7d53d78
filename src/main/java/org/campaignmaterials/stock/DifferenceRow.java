package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A {@link Difference} as a run keeps it. */
@Entity
@Table(name = "stock_difference")
@IdClass(DifferenceRow.Key.class)
class DifferenceRow {
  @Id private long reconciliation;

  @Id
  @Column(name = "difference_number")
  private int number;

  private String sku;
  private String warehouse;

  @Enumerated(EnumType.STRING)
  @Column(name = "code")
  private Difference.Kind kind;

  @Column(name = "expected_figure")
  private long expected;

  @Column(name = "found_figure")
  private long found;

  @Column(name = "entry_number")
  private long entryNumber;

  protected DifferenceRow() {}

  DifferenceRow(long reconciliation, int number, Difference difference) {
    this.reconciliation = reconciliation;
    this.number = number;
    this.sku = difference.sku();
    this.warehouse = difference.warehouse();
    this.kind = difference.kind();
    this.expected = difference.expected();
    this.found = difference.found();
    this.entryNumber = difference.entryNumber();
  }

  Difference difference() {
    return new Difference(sku, warehouse, kind, expected, found, entryNumber);
  }

  /** Names a difference: the run, and its number in it. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    long reconciliation;
    int number;

    protected Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && reconciliation == key.reconciliation
          && number == key.number;
    }

    @Override
    public int hashCode() {
      return 31 * Long.hashCode(reconciliation) + number;
    }
  }
}
