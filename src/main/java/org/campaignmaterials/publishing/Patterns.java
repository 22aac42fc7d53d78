package org.campaignmaterials.publishing;

import static org.campaignmaterials.publishing.Drawing.data;

/** What needs no place: circles, hills at dawn, tiles, leaves. */
final class Patterns extends Motifs {

  Patterns(Drawing on, Palette colours, double[] field, int variation) {
    super(on, colours, field, variation);
  }

  /** Circles that overlap: where they do, there is light. */
  void circles() {
    double r = Math.min(w * 0.33, h * 0.34);
    double middleX = x + w / 2;
    double middleY = y + h * 0.5;
    double apart = r * 0.62;
    on.circle(middleX - apart, middleY - apart * 0.55, r, colours.mid(), 0.85);
    on.circle(middleX + apart, middleY - apart * 0.55, r, colours.deep(), 0.9);
    on.circle(middleX, middleY + apart * 0.6, r, Palette.SUN, 0.78);
    on.circle(middleX, middleY - apart * 0.16, r * 0.3, Palette.LIGHT, 1);
    on.line(ring(middleX, middleY, r * 1.95), colours.mid(), s * 0.012, 0.8);
    on.line(ring(middleX, middleY, r * 2.3), colours.mid(), s * 0.008, 0.5);
  }

  private static String ring(double middleX, double middleY, double r) {
    return data(
        "M%s %sa%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0",
        middleX - r, middleY, r, r, 2 * r, r, r, -2 * r);
  }

  /** Hills, and a day that begins behind them. */
  void horizon() {
    double sunX = x + w * (variation % 2 == 0 ? 0.34 : 0.66);
    double r = Math.min(w, h) * 0.27;
    double sunY = y + h * 0.46;
    for (int ring = 3; ring >= 1; ring--) {
      on.circle(sunX, sunY, r * (1 + ring * 0.38), Palette.SUN, 0.13);
    }
    on.circle(sunX, sunY, r, Palette.SUN, 1);
    on.circle(sunX, sunY, r * 0.74, Palette.GLOW, 1);
    hill(0.52, 0.1, colours.mid());
    hill(0.66, -0.12, colours.tone());
    hill(0.8, 0.09, colours.deep());
  }

  private void hill(double level, double swing, String fill) {
    double top = y + h * level;
    double rise = h * swing;
    on.path(
        data(
            "M%s %sC%s %s %s %s %s %sS%s %s %s %sV%sH%sZ",
            x,
            top,
            x + w * 0.2,
            top - rise * 2,
            x + w * 0.36,
            top - rise,
            x + w * 0.52,
            top,
            x + w * 0.84,
            top + rise * 1.6,
            x + w,
            top - rise,
            y + h,
            x),
        fill,
        1);
  }

  /** A quilt of quarter circles. */
  void tiles() {
    int columns = w > h * 1.3 ? 6 : w < h * 0.7 ? 3 : 4;
    double cell = w / columns;
    int rows = (int) Math.ceil(h / cell);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * 5 + column * 3 + variation;
        double left = x + column * cell;
        double top = y + row * cell;
        on.rect(
            left, top, cell + 0.5, cell + 0.5, place % 2 == 0 ? colours.deep() : colours.tone());
        String quarter =
            switch (place % 4) {
              case 0 ->
                  data(
                      "M%s %sh%sA%s %s 0 0 1 %s %sZ",
                      left, top, cell, cell, cell, left, top + cell);
              case 1 ->
                  data(
                      "M%s %sv%sA%s %s 0 0 1 %s %sZ",
                      left + cell, top, cell, cell, cell, left, top);
              case 2 ->
                  data(
                      "M%s %sh%sA%s %s 0 0 1 %s %sZ",
                      left + cell, top + cell, -cell, cell, cell, left + cell, top);
              default ->
                  data(
                      "M%s %sv%sA%s %s 0 0 1 %s %sZ",
                      left, top + cell, -cell, cell, cell, left + cell, top + cell);
            };
        on.path(
            quarter,
            place % 7 == 0 ? Palette.SUN : place % 7 == 3 ? Palette.GLOW : colours.mid(),
            1);
      }
    }
  }

  /** New leaves on one stem. */
  void leaves() {
    double middle = x + w / 2;
    double foot = y + h * 1.04;
    double head = y + h * 0.14;
    double length = Math.min(w * 0.4, h * 0.34);
    on.line(
        data(
            "M%s %sC%s %s %s %s %s %s",
            middle,
            foot,
            middle - w * 0.05,
            y + h * 0.7,
            middle + w * 0.05,
            y + h * 0.4,
            middle,
            head),
        colours.mid(),
        s * 0.026,
        1);
    for (int i = 0; i < 3; i++) {
      double at = y + h * (0.9 - i * 0.24);
      leaf(
          middle,
          at,
          length * (1 - i * 0.14),
          -38,
          i == 0 ? colours.mid() : i == 1 ? colours.deep() : Palette.GLOW);
      leaf(
          middle,
          at - h * 0.11,
          length * (1 - i * 0.14),
          -142,
          i == 0 ? colours.deep() : i == 1 ? Palette.SUN : colours.mid());
    }
  }

  private void leaf(double fromX, double fromY, double length, double degrees, String fill) {
    on.turned(degrees, fromX, fromY);
    on.path(
        data(
            "M%s %sC%s %s %s %s %s %sC%s %s %s %s %s %sZ",
            fromX,
            fromY,
            fromX + length * 0.25,
            fromY - length * 0.34,
            fromX + length * 0.75,
            fromY - length * 0.34,
            fromX + length,
            fromY,
            fromX + length * 0.75,
            fromY + length * 0.34,
            fromX + length * 0.25,
            fromY + length * 0.34,
            fromX,
            fromY),
        fill,
        1);
    on.end();
  }
}
