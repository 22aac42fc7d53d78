package org.campaignmaterials.publishing;

import java.util.Locale;

/**
 * What art is drawn on: a picture for a page, a sheet for a press, a picture of points for a
 * document. Shapes cover each other in the order in which they come. Coordinates are hundredths of
 * an inch from the upper left corner of the finished piece; y goes down.
 */
interface Drawing {

  /** A coordinate with at most one decimal: a tenth of a hundredth of an inch is enough. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.valueOf(tenths / 10.0);
  }

  /** Path data from a pattern with a {@code %s} for each coordinate. */
  static String data(String pattern, double... coordinates) {
    Object[] numbers = new Object[coordinates.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(coordinates[i]);
    }
    return String.format(Locale.ROOT, pattern, numbers);
  }

  default void rect(double x, double y, double width, double height, String fill) {
    rect(x, y, width, height, 0, fill, 1);
  }

  void rect(
      double x, double y, double width, double height, double radius, String fill, double opacity);

  void circle(double x, double y, double radius, String fill, double opacity);

  /** An area, its outline written as in SVG. */
  void path(String data, String fill, double opacity);

  /** A line with round ends. */
  void line(String data, String colour, double width, double opacity);

  /** One line of words, its baseline beginning at x, y. */
  void words(
      Lettering face, String words, double x, double y, double size, String fill, double opacity);

  /** Turns all that follows until {@link #end}, clockwise. */
  void turned(double degrees, double aroundX, double aroundY);

  /** Moves all that follows until {@link #end}, to the right and down. */
  void moved(double x, double y);

  /**
   * Shows what follows until {@link #end} only inside a rectangle.
   *
   * @param id unique in the drawing
   */
  void inside(String id, double x, double y, double width, double height);

  void end();
}
