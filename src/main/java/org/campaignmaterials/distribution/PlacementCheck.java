package org.campaignmaterials.distribution;

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
import java.util.Locale;
import java.util.Objects;

/** One look at a placement. */
@Entity
@Table(name = "placement_check")
@IdClass(PlacementCheck.Key.class)
class PlacementCheck {
  @Id
  @Column(name = "placement_number")
  private String placement;

  @Id
  @Column(name = "check_number")
  private int number;

  @Column(name = "checked_on")
  private LocalDate checkedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "finding")
  private Found found;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_reason")
  private String undoneReason;

  /** What somebody saw. */
  enum Found {
    THERE,
    GONE;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected PlacementCheck() {}

  PlacementCheck(
      String placement,
      int number,
      LocalDate checkedOn,
      Found found,
      Proof proof,
      Recording recording) {
    this.placement = placement;
    this.number = number;
    this.checkedOn = checkedOn;
    this.found = found;
    this.proof = proof;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
  }

  void undone(String why, Instant at) {
    undoneAt = at;
    undoneReason = why;
  }

  boolean isUndone() {
    return undoneAt != null;
  }

  String placement() {
    return placement;
  }

  int number() {
    return number;
  }

  LocalDate checkedOn() {
    return checkedOn;
  }

  Found found() {
    return found;
  }

  Proof proof() {
    return proof;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** Names a look. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String placement;
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && placement.equals(that.placement) && number == that.number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(placement, number);
    }
  }
}
