package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Pieces that a line of an order waits for; the smaller the queue number, the older the claim. */
@Entity
@Table(name = "stock_backorder")
@IdClass(Backorder.Key.class)
class Backorder {
  @Id private String sku;

  @Id
  @Column(name = "queue_number")
  private long queueNumber;

  @Id private int line;
  private String document;
  private int quantity;

  protected Backorder() {}

  Backorder(Key key, String document) {
    this.sku = key.sku;
    this.queueNumber = key.queueNumber;
    this.line = key.line;
    this.document = document;
  }

  void change(int change) {
    quantity += change;
    if (quantity < 0) {
      throw new IllegalStateException(document + " waits for fewer than none");
    }
  }

  String sku() {
    return sku;
  }

  long queueNumber() {
    return queueNumber;
  }

  int line() {
    return line;
  }

  String document() {
    return document;
  }

  int quantity() {
    return quantity;
  }

  /** Names a place in the queue. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String sku;
    long queueNumber;
    int line;

    protected Key() {}

    Key(String sku, long queueNumber, int line) {
      this.sku = sku;
      this.queueNumber = queueNumber;
      this.line = line;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && sku.equals(key.sku)
          && queueNumber == key.queueNumber
          && line == key.line;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * sku.hashCode() + Long.hashCode(queueNumber)) + line;
    }
  }
}
