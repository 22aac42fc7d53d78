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
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;

/**
 * A page on which the volunteers of one event count what they hand out, without an account. It ends
 * by itself; what was counted moves no piece until the manager has looked at it and accepts it.
 */
@Entity
@Table(name = "event_link")
class EventLink {
  /** The most that is counted of one material at one event. */
  static final int TALLY_MAX = 20_000;

  /** How often a page may be tapped on: far above any event, far below what could do harm. */
  static final int TAPS_MAX = 5_000;

  @Id
  @Column(name = "event_number")
  private String number;

  private String coalition;
  private String title;

  @Column(name = "event_on")
  private LocalDate eventOn;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  private String sector;
  private String zip3;

  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private State state;

  private int taps;
  private int renewals;

  @Column(name = "hand_out_number")
  private String handOut;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @ElementCollection
  @CollectionTable(name = "event_tally", joinColumns = @JoinColumn(name = "event_number"))
  @MapKeyColumn(name = "sku")
  @Column(name = "tallied")
  private Map<String, Integer> tally = new HashMap<>();

  /** What became of it. */
  enum State {
    OPEN,
    ACCEPTED,
    REJECTED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected EventLink() {}

  EventLink(
      String number,
      String coalition,
      CheckedEvent said,
      Collection<Sku> skus,
      String tokenHash,
      Recording recording) {
    this.number = number;
    this.coalition = coalition;
    this.title = said.title();
    this.eventOn = said.eventOn();
    this.expiresOn = said.expiresOn();
    this.sector = said.sector();
    this.zip3 = said.zip3();
    this.tokenHash = tokenHash;
    this.state = State.OPEN;
    this.recordedAt = recording.at();
    this.recordedBy = recording.by();
    skus.forEach(sku -> tally.put(sku.text(), 0));
  }

  /** Whether its day has come: before it nothing can have been handed out there. */
  boolean hasBegun(LocalDate today) {
    return !today.isBefore(eventOn);
  }

  /**
   * How it stands on a day: to come or running, over and still counted, ended and waiting for the
   * manager, accepted, rejected.
   */
  String standing(LocalDate today) {
    if (state != State.OPEN || !today.isAfter(eventOn)) {
      return state.code();
    }
    return takes(today) ? "over" : "ended";
  }

  /** Whether volunteers may see the page on this day. */
  boolean takes(LocalDate today) {
    return state == State.OPEN && !today.isAfter(expiresOn);
  }

  /**
   * Counts; never below nothing, and never above what the coalition has or {@link #TALLY_MAX}. One
   * less is always allowed, as long as something was counted.
   *
   * @param more pieces, signed
   * @param inHand pieces that the coalition has
   * @return whether it was counted: not a material of another event, not one tap or piece too many
   */
  boolean count(String sku, int more, int inHand) {
    if (!tally.containsKey(sku) || taps >= TAPS_MAX) {
      return false;
    }
    int counted = tally.get(sku) + more;
    if (counted < 0 || (more > 0 && counted > Math.min(TALLY_MAX, inHand))) {
      return false;
    }
    taps++;
    tally.put(sku, counted);
    return true;
  }

  /** Its page moves to another address; the one before leads nowhere from now on. */
  void movesTo(String newTokenHash) {
    renewals++;
    tokenHash = newTokenHash;
  }

  void accepted(String handOutNumber) {
    state = State.ACCEPTED;
    handOut = handOutNumber;
  }

  /** Its hand-out was undone: it waits to be accepted again. */
  void waitsAgain() {
    state = State.OPEN;
    handOut = null;
  }

  void rejected() {
    state = State.REJECTED;
  }

  String number() {
    return number;
  }

  /** How often its page moved to another address. */
  int renewals() {
    return renewals;
  }

  String coalition() {
    return coalition;
  }

  String title() {
    return title;
  }

  LocalDate eventOn() {
    return eventOn;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  String sector() {
    return sector;
  }

  String zip3() {
    return zip3;
  }

  State state() {
    return state;
  }

  /** The hand-out as which it was accepted. */
  Optional<String> handOut() {
    return Optional.ofNullable(handOut);
  }

  /** What was counted, by SKU. */
  SortedMap<String, Integer> tally() {
    return new TreeMap<>(tally);
  }
}
