package org.campaignmaterials.distribution;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** One numbered line of the distribution ledger. Written once, never changed. */
@Entity
@Table(name = "distribution_entry")
@IdClass(DistributionEntry.Key.class)
class DistributionEntry {
  @Id private String coalition;
  @Id private String sku;

  @Id
  @Column(name = "entry_number")
  private long entryNumber;

  @Enumerated(EnumType.STRING)
  private Movement movement;

  private int quantity;

  @Embedded
  @AttributeOverride(name = "inTransit", column = @Column(name = "in_transit_change"))
  @AttributeOverride(name = "inHand", column = @Column(name = "in_hand_change"))
  @AttributeOverride(name = "handedOut", column = @Column(name = "handed_out_change"))
  @AttributeOverride(name = "displayed", column = @Column(name = "displayed_change"))
  @AttributeOverride(name = "gone", column = @Column(name = "gone_change"))
  @AttributeOverride(name = "withMembers", column = @Column(name = "with_members_change"))
  private Pieces change;

  @Embedded
  @AttributeOverride(name = "inTransit", column = @Column(name = "in_transit_after"))
  @AttributeOverride(name = "inHand", column = @Column(name = "in_hand_after"))
  @AttributeOverride(name = "handedOut", column = @Column(name = "handed_out_after"))
  @AttributeOverride(name = "displayed", column = @Column(name = "displayed_after"))
  @AttributeOverride(name = "gone", column = @Column(name = "gone_after"))
  @AttributeOverride(name = "withMembers", column = @Column(name = "with_members_after"))
  private Pieces after;

  @Enumerated(EnumType.STRING)
  private Proof proof;

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

  protected DistributionEntry() {}

  DistributionEntry(
      String coalition, String sku, long entryNumber, Pieces change, Pieces after, Posting said) {
    this.coalition = coalition;
    this.sku = sku;
    this.entryNumber = entryNumber;
    this.movement = said.movement();
    this.quantity = said.quantity();
    this.change = change;
    this.after = after;
    this.proof = said.proof();
    this.document = said.document();
    this.reason = said.reason();
    this.reversesEntry = said.reversesEntry();
    this.occurredOn = said.occurredOn();
    this.recordedAt = said.recording().at();
    this.recordedBy = said.recording().by();
  }

  /** What undoes this entry. */
  Posting undoing(String why, Recording recording) {
    return new Posting(
        movement, -quantity, proof, document, why, entryNumber, occurredOn, recording);
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

  int quantity() {
    return quantity;
  }

  Pieces change() {
    return change;
  }

  Pieces after() {
    return after;
  }

  Proof proof() {
    return proof;
  }

  String document() {
    return document;
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Optional<Long> reversesEntry() {
    return Optional.ofNullable(reversesEntry);
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

    private String coalition;
    private String sku;
    private long entryNumber;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && coalition.equals(that.coalition)
          && sku.equals(that.sku)
          && entryNumber == that.entryNumber;
    }

    @Override
    public int hashCode() {
      return Objects.hash(coalition, sku, entryNumber);
    }
  }
}
