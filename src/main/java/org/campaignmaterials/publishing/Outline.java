package org.campaignmaterials.publishing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an outline that is written as in SVG, for those who draw it by other means. It knows the
 * commands that our art uses and refuses any other.
 */
final class Outline {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?[0-9.]+");

  private final Matcher tokens;
  private final Path2D.Double path = new Path2D.Double();
  private String token;
  private double x;
  private double y;

  /** Where the second handle of the last curve was, for a curve that goes on smoothly. */
  private double handleX;

  private double handleY;

  private Outline(String data) {
    tokens = TOKEN.matcher(data);
    advance();
  }

  static Path2D of(String data) {
    return new Outline(data).read();
  }

  private void advance() {
    token = tokens.find() ? tokens.group() : "";
  }

  private double next() {
    double value = Double.parseDouble(token);
    advance();
    return value;
  }

  private Path2D read() {
    char command = 'M';
    while (!token.isEmpty()) {
      if (Character.isLetter(token.charAt(0))) {
        command = token.charAt(0);
        advance();
      }
      draw(command);
    }
    return path;
  }

  private void draw(char command) {
    switch (command) {
      case 'M' -> moveTo(next(), next());
      case 'L' -> lineTo(next(), next());
      case 'H' -> lineTo(next(), y);
      case 'h' -> lineTo(x + next(), y);
      case 'V' -> lineTo(x, next());
      case 'v' -> lineTo(x, y + next());
      case 'C' -> curveTo(next(), next(), next(), next(), next(), next());
      case 'S' -> curveTo(2 * x - handleX, 2 * y - handleY, next(), next(), next(), next());
      case 'Q' -> quadTo(next(), next(), next(), next());
      case 'A' -> arc(0, 0);
      case 'a' -> arc(x, y);
      case 'Z' -> path.closePath();
      default -> throw new IllegalArgumentException("No command of our outlines: " + command);
    }
  }

  private void moveTo(double toX, double toY) {
    path.moveTo(toX, toY);
    at(toX, toY);
  }

  private void lineTo(double toX, double toY) {
    path.lineTo(toX, toY);
    at(toX, toY);
  }

  private void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
    path.curveTo(x1, y1, x2, y2, toX, toY);
    at(toX, toY);
    handleX = x2;
    handleY = y2;
  }

  private void quadTo(double x1, double y1, double toX, double toY) {
    path.quadTo(x1, y1, toX, toY);
    at(toX, toY);
  }

  private void at(double toX, double toY) {
    x = toX;
    y = toY;
    handleX = toX;
    handleY = toY;
  }

  /** An arc of a circle or of an upright ellipse, by the formulas of SVG's appendix on arcs. */
  private void arc(double fromX, double fromY) {
    double rx = next();
    double ry = next();
    next();
    boolean large = next() != 0;
    boolean clockwise = next() != 0;
    double toX = fromX + next();
    double toY = fromY + next();
    double halfX = (x - toX) / 2 / rx;
    double halfY = (y - toY) / 2 / ry;
    double far = halfX * halfX + halfY * halfY;
    double grown = far > 1 ? Math.sqrt(far) : 1;
    double off = far >= 1 ? 0 : Math.sqrt(1 / far - 1) * (large == clockwise ? -1 : 1);
    double middleX = (x + toX) / 2 + off * halfY * rx;
    double middleY = (y + toY) / 2 - off * halfX * ry;
    rx *= grown;
    ry *= grown;
    double start = Math.toDegrees(Math.atan2((y - middleY) / ry, (x - middleX) / rx));
    double stop = Math.toDegrees(Math.atan2((toY - middleY) / ry, (toX - middleX) / rx));
    double extent = stop - start;
    if (clockwise && extent < 0) {
      extent += 360;
    } else if (!clockwise && extent > 0) {
      extent -= 360;
    }
    // Java counts angles against the clock, on a y that goes up.
    Arc2D arc =
        new Arc2D.Double(middleX - rx, middleY - ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN);
    path.append(arc.getPathIterator(new AffineTransform()), true);
    at(toX, toY);
  }
}
