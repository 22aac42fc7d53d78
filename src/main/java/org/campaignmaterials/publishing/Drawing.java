package org.campaignmaterials.publishing;

import java.util.Locale;

/** An SVG picture that grows shape by shape, in the order in which shapes cover each other. */
final class Drawing {
  private final StringBuilder shapes = new StringBuilder();

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

  Drawing rect(double x, double y, double width, double height, String fill) {
    return rect(x, y, width, height, 0, fill, 1);
  }

  Drawing rect(
      double x, double y, double width, double height, double radius, String fill, double opacity) {
    shapes.append(
        data(
            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"",
            x, y, width, height, radius));
    return filled(fill, opacity);
  }

  Drawing circle(double x, double y, double radius, String fill, double opacity) {
    shapes.append(data("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"", x, y, radius));
    return filled(fill, opacity);
  }

  Drawing path(String data, String fill, double opacity) {
    shapes.append("<path d=\"").append(data).append('"');
    return filled(fill, opacity);
  }

  Drawing line(String data, String colour, double width, double opacity) {
    shapes
        .append("<path d=\"")
        .append(data)
        .append("\" stroke=\"")
        .append(colour)
        .append("\" stroke-width=\"")
        .append(number(width))
        .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    if (opacity < 1) {
      shapes.append(" stroke-opacity=\"").append(opacity).append('"');
    }
    return filled("none", 1);
  }

  /** One line of words; in outlines where the face has them, else in the reader's own fonts. */
  Drawing words(
      Lettering face, String words, double x, double y, double size, String fill, double opacity) {
    if (face.has(words)) {
      return path(face.outline(words, x, y, size), fill, opacity);
    }
    shapes
        .append(data("<text x=\"%s\" y=\"%s\" font-size=\"%s\"", x, y, size))
        .append(" font-weight=\"800\" font-family=\"Noto Sans, Noto Sans SC, sans-serif\" fill=\"")
        .append(fill)
        .append("\" opacity=\"")
        .append(opacity)
        .append("\">")
        .append(escaped(words))
        .append("</text>");
    return this;
  }

  /** Turns and moves all that follows until {@link #end}. */
  Drawing turned(double degrees, double aroundX, double aroundY) {
    shapes.append(data("<g transform=\"rotate(%s %s %s)\">", degrees, aroundX, aroundY));
    return this;
  }

  /** Shows what follows until {@link #end} only inside a rectangle. */
  Drawing inside(String id, double x, double y, double width, double height) {
    shapes
        .append("<clipPath id=\"")
        .append(id)
        .append(
            data(
                "\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>",
                x, y, width, height))
        .append("<g clip-path=\"url(#")
        .append(id)
        .append(")\">");
    return this;
  }

  Drawing end() {
    shapes.append("</g>");
    return this;
  }

  /** A picture of its own, with its title for those who can't see it. */
  String svg(double width, double height, String title) {
    return data(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\""
                + " height=\"%s\" role=\"img\">",
            width, height, width, height)
        + "<title>"
        + escaped(title)
        + "</title>"
        + shapes
        + "</svg>";
  }

  private Drawing filled(String fill, double opacity) {
    shapes.append(" fill=\"").append(fill).append('"');
    if (opacity < 1) {
      shapes.append(" opacity=\"").append(opacity).append('"');
    }
    shapes.append("/>");
    return this;
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
