package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * A SKU as the ledger knows it: how many pieces older orders wait for, and the word that the public
 * reads. Its row is the gate: whoever changes any stock of the SKU locks it first.
 */
@Entity
@Table(name = "stock_item")
class StockItem {
  @Id private String sku;
  private int backordered;

  @Enumerated(EnumType.STRING)
  private AvailabilityWord word;

  @Column(name = "stopped_by")
  private String stoppedBy;

  protected StockItem() {}

  StockItem(String sku) {
    this.sku = sku;
    this.word = AvailabilityWord.OUT;
  }

  void waits(int change) {
    int after = Math.addExact(backordered, change);
    if (after < 0) {
      throw new IllegalStateException("Fewer than none wait for " + sku);
    }
    backordered = after;
  }

  /** Takes the word for what can still be promised; answers whether it is another one now. */
  boolean say(AvailabilityWord now) {
    boolean changed = word != now;
    word = now;
    return changed;
  }

  /**
   * Nothing of it is promised, fetched or sent from now on; there is no way back, because a
   * recalled edition never comes back under its label.
   *
   * @param document the paper that stops it
   */
  void stop(String document) {
    if (stoppedBy == null) {
      stoppedBy = document;
    }
  }

  /** The paper that stopped it; empty while it may be promised and sent. */
  Optional<String> stoppedBy() {
    return Optional.ofNullable(stoppedBy);
  }

  String sku() {
    return sku;
  }

  int backordered() {
    return backordered;
  }

  AvailabilityWord word() {
    return word;
  }
}
