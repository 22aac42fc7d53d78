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
