package org.campaignmaterials.recall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** What became of some pieces of a holder, as somebody said it. Appended, and never changed. */
@Entity
@Table(name = "recall_entry")
@IdClass(RecallEntry.Key.class)
class RecallEntry {
  @Id
  @Column(name = "recall_number")
  private String recall;

  @Id private String holder;

  @Id
  @Column(name = "entry_number")
  private int number;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  private int quantity;
  private String document;

  @Column(name = "stock_entry")
  private Long stockEntry;

  private String reason;

  @Column(name = "reverses_entry")
  private Integer reversesEntry;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /**
   * What an entry says.
   *
   * @param quantity pieces; negative when it undoes another, and for pieces that came back
   * @param document the coalition's paper that goes with it; null for most
   * @param stockEntry the entry in the ledger of the warehouse that goes with it; null for most
   * @param reason in words; null for most
   * @param reversesEntry the number of the entry that it undoes; null for most
   */
  record Said(
      Outcome outcome,
      int quantity,
      String document,
      Long stockEntry,
      String reason,
      Integer reversesEntry,
      Instant at,
      String by) {}

  protected RecallEntry() {}

  RecallEntry(String recall, String holder, int number, Said said) {
    this.recall = recall;
    this.holder = holder;
    this.number = number;
    this.outcome = said.outcome();
    this.quantity = said.quantity();
    this.document = said.document();
    this.stockEntry = said.stockEntry();
    this.reason = said.reason();
    this.reversesEntry = said.reversesEntry();
    this.recordedAt = said.at();
    this.recordedBy = said.by();
  }

  String recall() {
    return recall;
  }

  String holder() {
    return holder;
  }

  int number() {
    return number;
  }

  Outcome outcome() {
    return outcome;
  }

  int quantity() {
    return quantity;
  }

  Optional<String> document() {
    return Optional.ofNullable(document);
  }

  Optional<Long> stockEntry() {
    return Optional.ofNullable(stockEntry);
  }

  String reason() {
    return reason == null ? "" : reason;
  }

  Optional<Integer> reversesEntry() {
    return Optional.ofNullable(reversesEntry);
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

    String recall;
    String holder;
    int number;

    protected Key() {}

    Key(String recall, String holder, int number) {
      this.recall = recall;
      this.holder = holder;
      this.number = number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && recall.equals(key.recall)
          && holder.equals(key.holder)
          && number == key.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(recall, holder, number);
    }
  }
}
