package org.campaignmaterials.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What campaign staff have to do with an order. Above a limit they read it before anything else
 * happens, and its stock is held for a stated time; above it only together with earlier orders they
 * are asked to look at it before it is picked. A decision ends both.
 */
@Embeddable
class OrderReview {
  @Column(name = "look_first")
  private boolean lookFirst;

  @Column(name = "hold_until")
  private Instant holdUntil;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decision_note")
  private String decisionNote;

  protected OrderReview() {}

  /** Of an order that nobody was asked to read so far. */
  static OrderReview none() {
    return new OrderReview();
  }

  void hold(Instant until) {
    holdUntil = until;
  }

  void endHold() {
    holdUntil = null;
  }

  void askToLookFirst(boolean asked) {
    lookFirst = asked;
  }

  /**
   * Staff said yes or no.
   *
   * @param by the account: {@code account 12}
   * @param note may be empty
   */
  void decided(String by, Instant at, String note) {
    lookFirst = false;
    decidedBy = by;
    decidedAt = at;
    decisionNote = note.isEmpty() ? null : note;
  }

  boolean lookFirst() {
    return lookFirst;
  }

  /** Until when stock is held for it; empty when it is not held for a stated time. */
  Optional<Instant> holdUntil() {
    return Optional.ofNullable(holdUntil);
  }

  /** Who of the campaign staff said yes or no, and when. */
  Optional<Decided> decision() {
    return decidedBy == null ? Optional.empty() : Optional.of(new Decided(decidedBy, decidedAt));
  }

  /** For the requester when it was declined, for colleagues when it was approved. */
  Optional<String> note() {
    return Optional.ofNullable(decisionNote);
  }

  /**
   * A decision of campaign staff.
   *
   * @param by the account: {@code account 12}
   */
  record Decided(String by, Instant at) {}
}
