package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One numbered line of the stock ledger. Written once, never changed. */
@Entity
@Table(name = "stock_entry")
@IdClass(StockEntry.Key.class)
class StockEntry {
  @Id private String sku;
  @Id private String warehouse;

  @Id
  @Column(name = "entry_number")
  private long entryNumber;

  @Enumerated(EnumType.STRING)
  private Movement movement;

  @Column(name = "on_hand_change")
  private int onHandChange;

  @Column(name = "allocated_change")
  private int allocatedChange;

  @Column(name = "on_hand_after")
  private int onHandAfter;

  @Column(name = "allocated_after")
  private int allocatedAfter;

  private String document;
  private String reason;

  @Column(name = "reverses_entry")
  private Long reversesEntry;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected StockEntry() {}

  StockEntry(
      String sku,
      String warehouse,
      long entryNumber,
      int onHandAfter,
      int allocatedAfter,
      Posting posting) {
    this.sku = sku;
    this.warehouse = warehouse;
    this.entryNumber = entryNumber;
    this.movement = posting.movement();
    this.onHandChange = posting.onHandChange();
    this.allocatedChange = posting.allocatedChange();
    this.onHandAfter = onHandAfter;
    this.allocatedAfter = allocatedAfter;
    this.document = posting.document();
    this.reason = posting.reason();
    this.reversesEntry = posting.reversesEntry();
    this.occurredOn = posting.occurredOn();
    this.recordedAt = posting.recordedAt();
    this.recordedBy = posting.recordedBy();
  }

  /** Whether it raised what can be promised. */
  boolean freesStock() {
    return onHandChange - allocatedChange > 0;
  }

  String sku() {
    return sku;
  }

  long entryNumber() {
    return entryNumber;
  }

  Movement movement() {
    return movement;
  }

  int onHandChange() {
    return onHandChange;
  }

  int allocatedChange() {
    return allocatedChange;
  }

  int onHandAfter() {
    return onHandAfter;
  }

  int allocatedAfter() {
    return allocatedAfter;
  }

  String warehouse() {
    return warehouse;
  }

  String document() {
    return document;
  }

  String reason() {
    return reason;
  }

  Long reversesEntry() {
    return reversesEntry;
  }

  LocalDate occurredOn() {
    return occurredOn;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  /** Names an entry. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    String sku;
    String warehouse;
    long entryNumber;

    protected Key() {}

    Key(String sku, String warehouse, long entryNumber) {
      this.sku = sku;
      this.warehouse = warehouse;
      this.entryNumber = entryNumber;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && sku.equals(key.sku)
          && warehouse.equals(key.warehouse)
          && entryNumber == key.entryNumber;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * sku.hashCode() + warehouse.hashCode()) + Long.hashCode(entryNumber);
    }
  }
}
