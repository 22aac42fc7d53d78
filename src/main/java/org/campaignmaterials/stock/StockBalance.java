package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The ledger's sum for one SKU in one warehouse. It begins at nothing, and {@link #post} is the
 * only way it changes: the balance and the entry that explains it are made from the same numbers.
 * Whoever posts holds its row's lock.
 */
@Entity
@Table(name = "stock_balance")
@IdClass(BalanceKey.class)
class StockBalance {
  /** The most pieces of a SKU in one warehouse: far above any warehouse, far below overflow. */
  static final int ON_HAND_MAX = 100_000_000;

  @Id private String sku;
  @Id private String warehouse;

  @Column(name = "on_hand")
  private int onHand;

  private int allocated;

  @Column(name = "on_order")
  private int onOrder;

  @Column(name = "last_entry")
  private long lastEntry;

  @Version private long version;

  protected StockBalance() {}

  StockBalance(String sku, String warehouse) {
    this.sku = sku;
    this.warehouse = warehouse;
  }

  /**
   * Moves the balance and answers the entry that says so.
   *
   * @throws IllegalArgumentException when this kind of movement does not change the figures so
   * @throws IllegalStateException when pieces would be missing: more promised than there are, or
   *     fewer than none. Callers check first; this is the last wall.
   */
  StockEntry post(Posting posting) {
    boolean undoes = posting.reversesEntry() != null && posting.movement() != Movement.RETURN;
    if (!posting.movement().permits(posting.onHandChange(), posting.allocatedChange(), undoes)) {
      throw new IllegalArgumentException("Not a " + posting.movement() + ": " + posting);
    }
    int onHandAfter = Math.addExact(onHand, posting.onHandChange());
    int allocatedAfter = Math.addExact(allocated, posting.allocatedChange());
    if (onHandAfter < 0 || allocatedAfter < 0 || allocatedAfter > onHandAfter) {
      throw new IllegalStateException(
          "%s in %s has %d on hand and %d allocated: no room for %s"
              .formatted(sku, warehouse, onHand, allocated, posting));
    }
    onHand = onHandAfter;
    allocated = allocatedAfter;
    lastEntry++;
    return new StockEntry(sku, warehouse, lastEntry, onHand, allocated, posting);
  }

  /** Notes how many pieces the printer still owes us. */
  void expect(int quantity) {
    onOrder = quantity;
  }

  /** Whether so many pieces more can be on hand. */
  boolean hasRoomFor(int more) {
    return (long) onHand + more <= ON_HAND_MAX;
  }

  /** Notes that pieces arrived: what was on order is so much less. */
  void arrived(int quantity) {
    onOrder = Math.max(0, onOrder - quantity);
  }

  /**
   * What we can still promise: on hand less what placed orders already hold. Never negative. For
   * example, 500 on hand with 120 allocated leaves 380.
   */
  int availableToPromise() {
    return onHand - allocated;
  }

  String sku() {
    return sku;
  }

  String warehouse() {
    return warehouse;
  }

  int onHand() {
    return onHand;
  }

  int allocated() {
    return allocated;
  }

  int onOrder() {
    return onOrder;
  }

  long lastEntry() {
    return lastEntry;
  }
}
