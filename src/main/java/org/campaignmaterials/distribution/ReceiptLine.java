package org.campaignmaterials.distribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One SKU of a parcel: how many left the warehouse, and what is known of them. */
@Entity
@Table(name = "distribution_receipt_line")
@IdClass(ReceiptLine.Key.class)
class ReceiptLine {
  @Id private String shipment;
  @Id private String sku;

  private int shipped;
  private int accepted;
  private int rejected;
  private int lost;

  protected ReceiptLine() {}

  ReceiptLine(String shipment, String sku, int shipped) {
    this.shipment = shipment;
    this.sku = sku;
    this.shipped = shipped;
  }

  void settle(int moreAccepted, int moreRejected, int moreLost) {
    accepted += moreAccepted;
    rejected += moreRejected;
    lost += moreLost;
    if (open() < 0) {
      throw new IllegalStateException("More of " + sku + " settled than " + shipped + " shipped");
    }
  }

  /** What was said of it is taken back. */
  void reopen() {
    accepted = 0;
    rejected = 0;
    lost = 0;
  }

  /** Of which it is not known whether they arrived. */
  int open() {
    return shipped - accepted - rejected - lost;
  }

  String shipment() {
    return shipment;
  }

  String sku() {
    return sku;
  }

  int shipped() {
    return shipped;
  }

  int accepted() {
    return accepted;
  }

  int rejected() {
    return rejected;
  }

  int lost() {
    return lost;
  }

  /** Names a line. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String shipment;
    private String sku;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && shipment.equals(that.shipment) && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shipment, sku);
    }
  }
}
