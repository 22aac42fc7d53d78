package org.campaignmaterials.stock;

/**
 * The kinds of stock entries, each with the directions in which it may move the two figures of a
 * balance. A reversing entry moves them the other way.
 */
public enum Movement {
  /** Pieces came in from the printer. */
  RECEIPT(1, 0),
  /** Pieces on hand were promised to an order. */
  ALLOCATION(0, 1),
  /** A promise was withdrawn. */
  RELEASE(0, -1),
  /** Promised pieces left the house. */
  SHIPMENT(-1, -1),
  /**
   * A parcel came back undeliverable: undoes a SHIPMENT and names it, in a direction of its own.
   */
  RETURN(1, 0),
  /** A count found more or fewer than the books said. */
  COUNT_ADJUSTMENT(2, 0),
  /** Pieces were damaged, outdated or lost. */
  WRITE_OFF(-1, 0),
  /** Pieces left for another warehouse. */
  TRANSFER_OUT(-1, 0),
  /** Pieces came from another warehouse. */
  TRANSFER_IN(1, 0);

  /** 1 raises, -1 lowers, 0 leaves, 2 does either. */
  private final int onHandDirection;

  private final int allocatedDirection;

  Movement(int onHandDirection, int allocatedDirection) {
    this.onHandDirection = onHandDirection;
    this.allocatedDirection = allocatedDirection;
  }

  /** Whether an entry of this kind may change the figures so. */
  boolean permits(int onHandChange, int allocatedChange, boolean reversing) {
    int sign = reversing ? -1 : 1;
    return fits(onHandDirection * sign, onHandChange)
        && fits(allocatedDirection * sign, allocatedChange)
        && (onHandChange != 0 || allocatedChange != 0);
  }

  private static boolean fits(int direction, int change) {
    return Math.abs(direction) == 2 || Integer.signum(change) == direction;
  }
}
