package org.campaignmaterials.recall;

/**
 * What became of the pieces of several holders.
 *
 * @param holders how many there are
 * @param pieces that are, or were, out there
 */
record Sums(
    long holders, long pieces, long replaced, long destroyed, long takenDown, long notKnown) {
  static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

  /** The sums of a row of a query, behind its first column. */
  static Sums behind(Object[] row) {
    return new Sums(
        (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5], (Long) row[6]);
  }

  Sums plus(Sums other) {
    return new Sums(
        holders + other.holders,
        pieces + other.pieces,
        replaced + other.replaced,
        destroyed + other.destroyed,
        takenDown + other.takenDown,
        notKnown + other.notKnown);
  }

  /** Pieces of which nobody has said yet what became of them. */
  long open() {
    return pieces - replaced - destroyed - takenDown - notKnown;
  }

  long count(Outcome outcome) {
    return switch (outcome) {
      case OUT -> pieces;
      case REPLACED -> replaced;
      case DESTROYED -> destroyed;
      case TAKEN_DOWN -> takenDown;
      case NOT_KNOWN -> notKnown;
    };
  }
}
