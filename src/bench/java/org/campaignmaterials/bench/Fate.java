package org.campaignmaterials.bench;

/** What became of an order of the past. */
enum Fate {
  TO_PICK("PLACED", null, null),
  WAITING("BACKORDERED", null, null),
  IN_REVIEW("IN_REVIEW", null, null),
  PICKING("PICKING", "PICKING", null),
  PICKED("PICKING", "PICKED", null),
  PACKED("PACKED", "PACKED", "PACKED"),
  SHIPPED("SHIPPED", "CLOSED", "SHIPPED"),
  DELIVERED("DELIVERED", "CLOSED", "DELIVERED"),
  CANCELLED("CANCELLED", null, null);

  /** Those of open orders, in turn: a third waits to be picked, a sixth for stock, and so on. */
  private static final Fate[] OPEN = {
    TO_PICK, TO_PICK, TO_PICK, TO_PICK, WAITING, WAITING, IN_REVIEW, IN_REVIEW, PICKING, PICKED,
    PACKED, SHIPPED
  };

  private static final int ONE_CANCELLED_OF = 50;

  private final String status;
  private final String stage;
  private final String parcelState;

  Fate(String status, String stage, String parcelState) {
    this.status = status;
    this.stage = stage;
    this.parcelState = parcelState;
  }

  static Fate of(int index, boolean open) {
    if (open) {
      return OPEN[index % OPEN.length];
    }
    return index % ONE_CANCELLED_OF == 0 ? CANCELLED : DELIVERED;
  }

  /** The warehouse changes with each turn, so that both have of everything. */
  static int turn(int index) {
    return index / OPEN.length;
  }

  /** The order's status, as the product writes it. */
  String status() {
    return status;
  }

  /** How far its pick list is; null when it has none. */
  String stage() {
    return stage;
  }

  /** How far its parcel is; null when it has none. */
  String parcelState() {
    return parcelState;
  }

  boolean hasLeft() {
    return this == SHIPPED || this == DELIVERED;
  }

  boolean isOver() {
    return hasLeft() || this == CANCELLED;
  }
}
