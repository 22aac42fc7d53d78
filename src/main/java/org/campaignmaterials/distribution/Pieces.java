package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * How many pieces are in each state, or by how many each state changes (then signed). Every piece
 * is in exactly one of the first five; those with members are a part of those in hand.
 */
@Embeddable
class Pieces implements Serializable {
  private static final long serialVersionUID = 1L;

  static final Pieces NONE = new Pieces(0, 0, 0, 0, 0, 0);

  @Column(name = "in_transit")
  private int inTransit;

  @Column(name = "in_hand")
  private int inHand;

  @Column(name = "handed_out")
  private int handedOut;

  private int displayed;
  private int gone;

  @Column(name = "with_members")
  private int withMembers;

  protected Pieces() {}

  Pieces(int inTransit, int inHand, int handedOut, int displayed, int gone, int withMembers) {
    this.inTransit = inTransit;
    this.inHand = inHand;
    this.handedOut = handedOut;
    this.displayed = displayed;
    this.gone = gone;
    this.withMembers = withMembers;
  }

  Pieces plus(Pieces other) {
    return new Pieces(
        Math.addExact(inTransit, other.inTransit),
        Math.addExact(inHand, other.inHand),
        Math.addExact(handedOut, other.handedOut),
        Math.addExact(displayed, other.displayed),
        Math.addExact(gone, other.gone),
        Math.addExact(withMembers, other.withMembers));
  }

  Pieces times(int factor) {
    return new Pieces(
        Math.multiplyExact(inTransit, factor),
        Math.multiplyExact(inHand, factor),
        Math.multiplyExact(handedOut, factor),
        Math.multiplyExact(displayed, factor),
        Math.multiplyExact(gone, factor),
        Math.multiplyExact(withMembers, factor));
  }

  /** Whether such a balance can be: nothing below zero, and members hold no more than there is. */
  boolean canBe() {
    return inTransit >= 0
        && inHand >= 0
        && handedOut >= 0
        && displayed >= 0
        && gone >= 0
        && withMembers >= 0
        && withMembers <= inHand;
  }

  /** All states together: what was shipped less what came back. */
  int total() {
    return inTransit + inHand + handedOut + displayed + gone;
  }

  /** In hand and with no member: what the coalition can hand out itself. */
  int onOwnShelf() {
    return inHand - withMembers;
  }

  int inTransit() {
    return inTransit;
  }

  int inHand() {
    return inHand;
  }

  int handedOut() {
    return handedOut;
  }

  int displayed() {
    return displayed;
  }

  int gone() {
    return gone;
  }

  int withMembers() {
    return withMembers;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pieces that
        && inTransit == that.inTransit
        && inHand == that.inHand
        && handedOut == that.handedOut
        && displayed == that.displayed
        && gone == that.gone
        && withMembers == that.withMembers;
  }

  @Override
  public int hashCode() {
    return Objects.hash(inTransit, inHand, handedOut, displayed, gone, withMembers);
  }

  @Override
  public String toString() {
    return "%d in transit, %d in hand (%d with members), %d handed out, %d displayed, %d gone"
        .formatted(inTransit, inHand, withMembers, handedOut, displayed, gone);
  }
}
