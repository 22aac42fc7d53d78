package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.campaignmaterials.shared.Quarter;

/**
 * How many pieces of one SKU moved in a quarter, by how that is known. A scorecard adds up a few of
 * these rows instead of a ledger that grows for years. Written under the lock of the balance.
 */
@Entity
@Table(name = "distribution_quarter")
@IdClass(QuarterRow.Key.class)
class QuarterRow {
  @Id private String coalition;

  @Id
  @Column(name = "quarter_code")
  private String quarter;

  @Id private String sku;

  @Id
  @Enumerated(EnumType.STRING)
  private Proof proof;

  private int shipped;

  @Column(name = "came_back")
  private int cameBack;

  private int received;
  private int rejected;
  private int lost;

  @Column(name = "handed_out")
  private int handedOut;

  private int displayed;

  @Column(name = "taken_down")
  private int takenDown;

  private int discarded;

  protected QuarterRow() {}

  QuarterRow(Key key) {
    this.coalition = key.coalition;
    this.quarter = key.quarter;
    this.sku = key.sku;
    this.proof = key.proof;
  }

  /** Counts an entry; one that undoes another has its quantity negative. */
  void count(Movement movement, int quantity) {
    switch (movement) {
      case SHIPMENT -> shipped += quantity;
      case CAME_BACK -> cameBack += quantity;
      case RECEIPT -> received += quantity;
      case REJECTION -> rejected += quantity;
      case LOSS -> lost += quantity;
      case HAND_OUT, MEMBER_HAND_OUT -> handedOut += quantity;
      case DISPLAY -> displayed += quantity;
      case TAKE_DOWN -> takenDown += quantity;
      case DISCARD -> discarded += quantity;
      case TO_MEMBER, FROM_MEMBER -> {
        // Still in hand: nothing that a quarter reports.
      }
    }
  }

  QuarterFigures figures() {
    return new QuarterFigures(
        Quarter.parse(quarter).orElseThrow(),
        sku,
        proof,
        shipped,
        cameBack,
        received,
        rejected,
        lost,
        handedOut,
        displayed,
        takenDown,
        discarded);
  }

  /** Names a row. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String coalition;
    private String quarter;
    private String sku;
    private Proof proof;

    protected Key() {}

    Key(String coalition, Quarter quarter, String sku, Proof proof) {
      this.coalition = coalition;
      this.quarter = quarter.code();
      this.sku = sku;
      this.proof = proof;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && coalition.equals(that.coalition)
          && quarter.equals(that.quarter)
          && sku.equals(that.sku)
          && proof == that.proof;
    }

    @Override
    public int hashCode() {
      return Objects.hash(coalition, quarter, sku, proof);
    }
  }
}
