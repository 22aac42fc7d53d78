package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One place where a poster hangs or a rack of cards stands. It is looked at again from time to
 * time: still there, or gone. Pieces that were handed to that place before are counted as handed
 * out; the placement shows where they are and adds none.
 */
@Entity
@Table(name = "placement")
class Placement {
  /** What the numbers of these papers begin with. */
  static final String LETTERS = "PLC";

  /** Longest words for the spot, in characters. */
  static final int SPOT_MAX = 80;

  @Id
  @Column(name = "placement_number")
  private String number;

  private String coalition;
  private long organization;
  private String sector;
  private String sku;
  private int quantity;
  private String spot;

  @Column(name = "from_hand_out")
  private String fromHandOut;

  @Column(name = "posted_on")
  private LocalDate postedOn;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  @Column(name = "last_seen_on")
  private LocalDate lastSeenOn;

  @Column(name = "gone_on")
  private LocalDate goneOn;

  @Column(name = "last_check")
  private int lastCheck;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_reason")
  private String undoneReason;

  protected Placement() {}

  Placement(
      String number,
      ReachedOrganization at,
      CheckedPlacement said,
      Optional<String> fromHandOut,
      Recording recording) {
    this.number = number;
    this.coalition = at.coalition();
    this.organization = at.id();
    this.sector = said.sector();
    this.sku = said.sku().text();
    this.quantity = said.quantity();
    this.spot = said.spot().isEmpty() ? null : said.spot();
    this.fromHandOut = fromHandOut.orElse(null);
    this.postedOn = said.postedOn();
    this.proof = said.proof();
    this.lastSeenOn = said.postedOn();
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  /** Numbers the next look at it. */
  int nextCheck() {
    lastCheck++;
    return lastCheck;
  }

  void seen(LocalDate on) {
    if (on.isAfter(lastSeenOn)) {
      lastSeenOn = on;
    }
  }

  void gone(LocalDate on) {
    goneOn = on;
  }

  /** A look at it is taken back: what the others say holds again. */
  void sayAgain(LocalDate seenOn) {
    lastSeenOn = seenOn;
    goneOn = null;
  }

  void undone(String why, Instant at) {
    undoneAt = at;
    undoneReason = why;
  }

  boolean isUndone() {
    return undoneAt != null;
  }

  /** Whether it hangs there, as far as we know. */
  boolean isUp() {
    return goneOn == null && undoneAt == null;
  }

  String number() {
    return number;
  }

  String coalition() {
    return coalition;
  }

  long organization() {
    return organization;
  }

  String sector() {
    return sector;
  }

  String sku() {
    return sku;
  }

  int quantity() {
    return quantity;
  }

  String spot() {
    return spot == null ? "" : spot;
  }

  /** The hand-out by which the pieces came there; then they are counted as handed out. */
  Optional<String> fromHandOut() {
    return Optional.ofNullable(fromHandOut);
  }

  LocalDate postedOn() {
    return postedOn;
  }

  Proof proof() {
    return proof;
  }

  LocalDate lastSeenOn() {
    return lastSeenOn;
  }

  Optional<LocalDate> goneOn() {
    return Optional.ofNullable(goneOn);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<String> undoneReason() {
    return Optional.ofNullable(undoneReason);
  }
}
