package org.campaignmaterials.publishing;

/** A picture for a page: SVG, which needs no font where its words are outlines. */
final class SvgDrawing implements Drawing {
  private final StringBuilder shapes = new StringBuilder();

  @Override
  public void rect(
      double x, double y, double width, double height, double radius, String fill, double opacity) {
    shapes.append(
        Drawing.data(
            "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"",
            x, y, width, height, radius));
    filled(fill, opacity);
  }

  @Override
  public void circle(double x, double y, double radius, String fill, double opacity) {
    shapes.append(Drawing.data("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"", x, y, radius));
    filled(fill, opacity);
  }

  @Override
  public void path(String data, String fill, double opacity) {
    shapes.append("<path d=\"").append(data).append('"');
    filled(fill, opacity);
  }

  @Override
  public void line(String data, String colour, double width, double opacity) {
    shapes
        .append("<path d=\"")
        .append(data)
        .append("\" stroke=\"")
        .append(colour)
        .append("\" stroke-width=\"")
        .append(Drawing.number(width))
        .append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    if (opacity < 1) {
      shapes.append(" stroke-opacity=\"").append(opacity).append('"');
    }
    filled("none", 1);
  }

  /** In outlines where one of our faces has them, else in the reader's own fonts. */
  @Override
  public void words(
      Lettering face, String words, double x, double y, double size, String fill, double opacity) {
    if (face.has(words)) {
      path(face.outline(words, x, y, size), fill, opacity);
      return;
    }
    shapes
        .append(Drawing.data("<text x=\"%s\" y=\"%s\" font-size=\"%s\"", x, y, size))
        .append(" font-weight=\"800\" font-family=\"Noto Sans, Noto Sans SC, sans-serif\" fill=\"")
        .append(fill)
        .append("\" opacity=\"")
        .append(opacity)
        .append("\">")
        .append(escaped(words))
        .append("</text>");
  }

  @Override
  public void turned(double degrees, double aroundX, double aroundY) {
    shapes.append(Drawing.data("<g transform=\"rotate(%s %s %s)\">", degrees, aroundX, aroundY));
  }

  @Override
  public void moved(double x, double y) {
    shapes.append(Drawing.data("<g transform=\"translate(%s %s)\">", x, y));
  }

  @Override
  public void inside(String id, double x, double y, double width, double height) {
    shapes
        .append("<clipPath id=\"")
        .append(id)
        .append(
            Drawing.data(
                "\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>",
                x, y, width, height))
        .append("<g clip-path=\"url(#")
        .append(id)
        .append(")\">");
  }

  @Override
  public void end() {
    shapes.append("</g>");
  }

  /** A picture of its own, with its title for those who can't see it. */
  String svg(double width, double height, String title) {
    return Drawing.data(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\""
                + " height=\"%s\" role=\"img\">",
            width, height, width, height)
        + "<title>"
        + escaped(title)
        + "</title>"
        + shapes
        + "</svg>";
  }

  private void filled(String fill, double opacity) {
    shapes.append(" fill=\"").append(fill).append('"');
    if (opacity < 1) {
      shapes.append(" opacity=\"").append(opacity).append('"');
    }
    shapes.append("/>");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
