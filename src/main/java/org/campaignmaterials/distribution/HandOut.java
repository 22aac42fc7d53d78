package org.campaignmaterials.distribution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a coalition handed to one organization, or to people at an event, on one day. Given to a
 * member of the coalition it stays in hand. It is never changed; a wrong one is undone as a whole
 * and recorded anew.
 */
@Entity
@Table(name = "hand_out")
class HandOut {
  @Id
  @Column(name = "hand_out_number")
  private String number;

  private String coalition;

  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  private Long organization;
  private String sector;
  private String zip3;
  private String activity;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  @Column(name = "to_member")
  private boolean toMember;

  @Column(name = "held_by")
  private Long heldBy;

  @Column(name = "event_link")
  private String eventLink;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  @Column(name = "undone_reason")
  private String undoneReason;

  @ElementCollection
  @CollectionTable(name = "hand_out_line", joinColumns = @JoinColumn(name = "hand_out_number"))
  @MapKeyColumn(name = "sku")
  @Column(name = "quantity")
  private Map<String, Integer> lines = new HashMap<>();

  protected HandOut() {}

  HandOut(
      String number,
      String coalition,
      CheckedHandOut said,
      Optional<Long> organization,
      Recording recording) {
    this.number = number;
    this.coalition = coalition;
    this.occurredOn = said.occurredOn();
    this.organization = organization.orElse(null);
    this.sector = said.sector();
    this.zip3 = said.zip3();
    this.activity = said.activity().isEmpty() ? null : said.activity();
    this.proof = said.proof();
    this.toMember = said.toMember();
    this.heldBy = said.heldBy().orElse(null);
    this.eventLink = said.eventLink().orElse(null);
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    said.lines().forEach((sku, quantity) -> lines.put(sku.text(), quantity));
  }

  void undone(String why, Instant at) {
    undoneAt = at;
    undoneReason = why;
  }

  boolean isUndone() {
    return undoneAt != null;
  }

  String number() {
    return number;
  }

  String coalition() {
    return coalition;
  }

  LocalDate occurredOn() {
    return occurredOn;
  }

  /** The organization that got it; empty for people at an event. */
  Optional<Long> organization() {
    return Optional.ofNullable(organization);
  }

  String sector() {
    return sector;
  }

  String zip3() {
    return zip3;
  }

  Optional<String> activity() {
    return Optional.ofNullable(activity);
  }

  Proof proof() {
    return proof;
  }

  boolean toMember() {
    return toMember;
  }

  /** The member with whom the pieces lay. */
  Optional<Long> heldBy() {
    return Optional.ofNullable(heldBy);
  }

  Optional<String> eventLink() {
    return Optional.ofNullable(eventLink);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Optional<Instant> undoneAt() {
    return Optional.ofNullable(undoneAt);
  }

  Optional<String> undoneReason() {
    return Optional.ofNullable(undoneReason);
  }

  /** Pieces by SKU. */
  SortedMap<String, Integer> lines() {
    return new TreeMap<>(lines);
  }
}
