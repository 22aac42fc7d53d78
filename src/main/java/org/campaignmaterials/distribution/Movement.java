package org.campaignmaterials.distribution;

import java.util.Locale;

/**
 * The kinds of entries, each with what one piece of it does to the states. Only a parcel that
 * leaves the warehouse brings pieces in, and only one that comes back takes them out again; all
 * other movements carry a piece from one state to another. An entry that undoes another has its
 * quantity negative.
 */
enum Movement {
  /** A parcel left the warehouse for the coalition. */
  SHIPMENT(new Pieces(1, 0, 0, 0, 0, 0)),
  /** The parcel came back undeliverable. */
  CAME_BACK(new Pieces(-1, 0, 0, 0, 0, 0)),
  /** The coalition has them, and can use them. */
  RECEIPT(new Pieces(-1, 1, 0, 0, 0, 0)),
  /** They arrived and can't be used. */
  REJECTION(new Pieces(-1, 0, 0, 0, 1, 0)),
  /** They never arrived. */
  LOSS(new Pieces(-1, 0, 0, 0, 1, 0)),
  /** Given to a member to hand out: still in hand. */
  TO_MEMBER(new Pieces(0, 0, 0, 0, 0, 1)),
  /** The member gave them back. */
  FROM_MEMBER(new Pieces(0, 0, 0, 0, 0, -1)),
  /** Handed to an organization, or to people at an event. */
  HAND_OUT(new Pieces(0, -1, 1, 0, 0, 0)),
  /** The same, from what lay with a member. */
  MEMBER_HAND_OUT(new Pieces(0, -1, 1, 0, 0, -1)),
  /** A poster was put up. */
  DISPLAY(new Pieces(0, -1, 0, 1, 0, 0)),
  /** It hangs there no more. */
  TAKE_DOWN(new Pieces(0, 0, 0, -1, 1, 0)),
  /** Outdated, wet or worn: thrown away. */
  DISCARD(new Pieces(0, -1, 0, 0, 1, 0));

  private final Pieces ofOne;

  Movement(Pieces ofOne) {
    this.ofOne = ofOne;
  }

  /**
   * What an entry changes.
   *
   * @param quantity pieces; negative when it undoes another entry
   */
  Pieces of(int quantity) {
    return ofOne.times(quantity);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words in the message files. */
  String messageKey() {
    return "distribution.movement." + code();
  }
}
