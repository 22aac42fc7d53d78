package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * Pieces on hand that are promised to a line of an order. It grows and shrinks with the ledger's
 * ALLOCATION, RELEASE and SHIPMENT entries and is removed at nothing; an order line's allocated
 * quantity is read from here and stored nowhere else. Some of the pieces may be on their way to the
 * packing table: those can't be given to anybody else.
 */
@Entity
@Table(name = "stock_allocation")
@IdClass(Allocation.Key.class)
class Allocation {
  @Id private String document;
  @Id private int line;
  @Id private String sku;
  @Id private String warehouse;
  private int quantity;
  private int fetching;

  @Column(name = "queue_number")
  private long queueNumber;

  @Column(name = "allocated_at")
  private Instant allocatedAt;

  protected Allocation() {}

  /**
   * Nothing yet.
   *
   * @param queueNumber the place of its order in the queue: the smaller, the older
   */
  Allocation(Key key, long queueNumber, Instant allocatedAt) {
    this.document = key.document;
    this.line = key.line;
    this.sku = key.sku;
    this.warehouse = key.warehouse;
    this.queueNumber = queueNumber;
    this.allocatedAt = allocatedAt;
  }

  void change(int change) {
    quantity += change;
    if (quantity < 0) {
      throw new IllegalStateException("Less than nothing allocated to " + document);
    }
  }

  /** Somebody went to fetch pieces, or (negative) they came to the table, or back to the shelf. */
  void fetch(int change) {
    fetching += change;
    if (fetching < 0 || fetching > quantity) {
      throw new IllegalStateException("Not promised to " + document + " and fetched: " + sku);
    }
  }

  int fetching() {
    return fetching;
  }

  /** What still lies on the shelf for its line: what a count may take away again. */
  int unfetched() {
    return quantity - fetching;
  }

  String document() {
    return document;
  }

  int line() {
    return line;
  }

  String sku() {
    return sku;
  }

  String warehouse() {
    return warehouse;
  }

  int quantity() {
    return quantity;
  }

  Instant allocatedAt() {
    return allocatedAt;
  }

  /** Names an allocation. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String document;
    int line;
    String sku;
    String warehouse;

    protected Key() {}

    Key(String document, int line, String sku, String warehouse) {
      this.document = document;
      this.line = line;
      this.sku = sku;
      this.warehouse = warehouse;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && document.equals(key.document)
          && line == key.line
          && sku.equals(key.sku)
          && warehouse.equals(key.warehouse);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * document.hashCode() + line) + sku.hashCode() + warehouse.hashCode();
    }
  }
}
