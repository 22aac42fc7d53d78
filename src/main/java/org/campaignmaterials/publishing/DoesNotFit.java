package org.campaignmaterials.publishing;

/**
 * A text is too long for its piece. Nothing is cut off and nothing is printed too small to read:
 * campaign staff are told, and shorten the text or choose another piece.
 */
final class DoesNotFit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String where;
  private final double points;

  /**
   * Says what was tried.
   *
   * @param where code of the part of the piece, like {@code inside}
   * @param points the smallest size at which it was tried
   */
  DoesNotFit(String where, double points) {
    super("The text does not fit (" + where + "), even at " + Math.round(points * 10) / 10.0);
    this.where = where;
    this.points = points;
  }

  String where() {
    return where;
  }

  double points() {
    return points;
  }
}
