package org.campaignmaterials.bench;

import java.sql.SQLException;
import java.time.LocalDateTime;

/** A balance while its history is written, so that every entry follows from the one before it. */
final class Shelf {
  private final String sku;
  private final String warehouse;
  private int onHand;
  private int allocated;
  private long lastEntry;

  Shelf(String sku, String warehouse, int onHand, int allocated, long lastEntry) {
    this.sku = sku;
    this.warehouse = warehouse;
    this.onHand = onHand;
    this.allocated = allocated;
    this.lastEntry = lastEntry;
  }

  /** Moves the balance and writes the entry that says so. */
  void post(
      Rows rows,
      String movement,
      int onHandChange,
      int allocatedChange,
      String document,
      String reason,
      LocalDateTime when)
      throws SQLException {
    onHand += onHandChange;
    allocated += allocatedChange;
    lastEntry++;
    rows.into("stock_entry")
        .put("sku", sku)
        .put("warehouse", warehouse)
        .put("entry_number", lastEntry)
        .put("movement", movement)
        .put("on_hand_change", onHandChange)
        .put("allocated_change", allocatedChange)
        .put("on_hand_after", onHand)
        .put("allocated_after", allocated)
        .put("document", document)
        .put("reason", reason)
        .put("occurred_on", PastOrder.on(when))
        .put("recorded_at", PastOrder.at(when))
        .put("recorded_by", "account 50")
        .add();
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

  long lastEntry() {
    return lastEntry;
  }
}
