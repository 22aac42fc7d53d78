package org.campaignmaterials.publishing;

import static org.campaignmaterials.publishing.Drawing.data;

import org.campaignmaterials.catalog.Motif;

/**
 * The abstract pictures, each drawn into any rectangle: a tall panel, a wide card, a sheet. They
 * stay within the palette, so that covers of one audience belong together, and differ in shape, so
 * that two neighbours are told apart at a glance.
 */
final class Motifs {
  private final Drawing on;
  private final Palette colours;
  private final double x;
  private final double y;
  private final double w;
  private final double h;
  private final int variation;

  /** The shorter side of the field, which sets how large things are drawn. */
  private final double s;

  /**
   * @param variation moves a lit window or a hill from one publication to the next
   */
  private Motifs(
      Drawing on, Palette colours, double x, double y, double w, double h, int variation) {
    this.on = on;
    this.colours = colours;
    this.x = x;
    this.y = y;
    this.w = w;
    this.h = h;
    this.variation = variation;
    this.s = Math.min(w, h);
  }

  static void draw(
      Motif motif, Drawing on, Palette colours, double[] field, int variation, String id) {
    on.inside(id, field[0], field[1], field[2], field[3]);
    Motifs drawn = new Motifs(on, colours, field[0], field[1], field[2], field[3], variation);
    switch (motif) {
      case DOORWAY -> drawn.doorway();
      case WINDOWS -> drawn.windows();
      case PATHS -> drawn.paths();
      case CIRCLES -> drawn.circles();
      case MAP -> drawn.map();
      case STEPS -> drawn.steps();
      case HORIZON -> drawn.horizon();
      case BRIDGE -> drawn.bridge();
      case LAMP -> drawn.lamp();
      case PAGES -> drawn.pages();
      case TILES -> drawn.tiles();
      case LEAVES -> drawn.leaves();
    }
    on.end();
  }

  /** A lit doorway in a row of arches, its light falling toward the reader. */
  private void doorway() {
    double middle = x + w / 2;
    double floor = y + h * 0.8;
    double half = Math.min(w * 0.13, h * 0.17);
    on.rect(x, floor, w, h, colours.deep());
    for (int ring = 5; ring >= 1; ring--) {
      double r = half * (1 + ring * 0.62);
      on.path(
          arch(middle, floor, r, h * 0.34 + ring * half * 0.3),
          ring % 2 == 0 ? colours.tone() : colours.mid(),
          0.42);
    }
    on.path(
        data(
            "M%s %sL%s %sL%s %sL%s %sZ",
            middle - half,
            floor,
            middle + half,
            floor,
            middle + half * 3.4,
            y + h,
            middle - half * 3.4,
            y + h),
        Palette.SUN,
        0.55);
    on.path(arch(middle, floor, half, h * 0.34), Palette.SUN, 1);
    on.path(arch(middle, floor, half * 0.66, h * 0.34), Palette.LIGHT, 1);
  }

  private static String arch(double middle, double floor, double half, double straight) {
    return data(
        "M%s %sV%sA%s %s 0 0 1 %s %sV%sZ",
        middle - half, floor, floor - straight, half, half, middle + half, floor - straight, floor);
  }

  /** A front of windows at night; somebody is there in a few of them. */
  private void windows() {
    int columns = w > h * 1.3 ? 6 : w < h * 0.7 ? 3 : 4;
    double cell = w / (columns + 0.6);
    int rows = (int) Math.ceil(h / (cell * 1.25));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double left = x + cell * (column + 0.3 + 0.14);
        double top = y + cell * 1.25 * row + cell * 0.14;
        int place = row * columns + column + variation;
        boolean lit = place % 7 == 2;
        on.rect(
            left,
            top,
            cell * 0.72,
            cell * 0.95,
            cell * 0.07,
            lit ? Palette.GLOW : colours.deep(),
            lit ? 1 : 0.75);
        if (lit) {
          on.rect(left + cell * 0.34, top, cell * 0.04, cell * 0.95, Palette.SUN);
          on.rect(left, top + cell * 0.44, cell * 0.72, cell * 0.04, Palette.SUN);
        }
      }
    }
  }

  /** Paths that begin apart and lead to one light. */
  private void paths() {
    double goalX = x + w * (variation % 2 == 0 ? 0.68 : 0.32);
    double goalY = y + h * 0.2;
    on.circle(goalX, goalY, s * 0.2, Palette.SUN, 0.3);
    double[] starts = {-0.15, 0.12, 0.38, 0.64, 0.9, 1.15};
    for (int i = 0; i < starts.length; i++) {
      double from = x + w * starts[i];
      boolean chosen = i == (variation % 2 == 0 ? 1 : 4);
      String curve =
          data(
              "M%s %sC%s %s %s %s %s %s",
              from, y + h * 1.06, from, y + h * 0.6, goalX, y + h * 0.66, goalX, goalY);
      on.line(
          curve,
          chosen ? Palette.GLOW : i % 2 == 0 ? colours.mid() : colours.deep(),
          s * (chosen ? 0.055 : 0.04),
          chosen ? 1 : 0.8);
    }
    on.circle(goalX, goalY, s * 0.105, Palette.SUN, 1);
    on.circle(goalX, goalY, s * 0.055, Palette.LIGHT, 1);
  }

  /** Circles that overlap: where they do, there is light. */
  private void circles() {
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

  /** A town from above, with one way through it. */
  private void map() {
    double middleX = x + w / 2;
    double middleY = y + h / 2;
    double far = Math.hypot(w, h);
    on.turned(variation % 2 == 0 ? -14 : 14, middleX, middleY);
    double block = s * 0.27;
    for (double left = middleX - far; left < middleX + far; left += block) {
      for (double top = middleY - far; top < middleY + far; top += block * 0.8) {
        long place =
            Math.round((left - middleX) / block) * 3
                + Math.round((top - middleY) / block) * 5
                + variation;
        on.rect(
            left + block * 0.07,
            top + block * 0.07,
            block * 0.86,
            block * 0.66,
            block * 0.05,
            Math.floorMod(place, 5) == 0 ? colours.mid() : colours.deep(),
            Math.floorMod(place, 3) == 0 ? 0.5 : 0.85);
      }
    }
    double step = block;
    String way =
        data(
            "M%s %sV%sH%sV%sH%sV%s",
            middleX - 2 * step,
            middleY + far,
            middleY + 0.8 * step,
            middleX,
            middleY - 0.8 * step,
            middleX + step,
            middleY - 1.6 * step);
    on.line(way, Palette.SUN, s * 0.045, 1);
    on.end();
    double pinX = middleX + w * 0.04 + s * (variation % 2 == 0 ? 0.0 : 0.1);
    double pinY = middleY - s * 0.06;
    double r = s * 0.12;
    on.path(
        data(
            "M%s %sC%s %s %s %s %s %sA%s %s 0 1 1 %s %sC%s %s %s %s %s %sZ",
            pinX,
            pinY + r * 2.1,
            pinX - r * 0.3,
            pinY + r * 1.2,
            pinX - r,
            pinY + r * 0.8,
            pinX - r,
            pinY,
            r,
            r,
            pinX + r,
            pinY,
            pinX + r,
            pinY + r * 0.8,
            pinX + r * 0.3,
            pinY + r * 1.2,
            pinX,
            pinY + r * 2.1),
        Palette.GLOW,
        1);
    on.circle(pinX, pinY, r * 0.42, colours.deep(), 1);
  }

  /** Steps up toward the light, one at a time. */
  private void steps() {
    int count = 6;
    double wide = w / count;
    double high = h * 0.72 / count;
    on.circle(x + w - wide * 1.1, y + h * 0.27, s * 0.2, Palette.SUN, 1);
    on.circle(x + w - wide * 1.1, y + h * 0.27, s * 0.13, Palette.GLOW, 1);
    for (int i = 0; i < count; i++) {
      double top = y + h - high * (i + 1) * 0.96;
      on.rect(x + wide * i, top, wide + 1, h, i % 2 == 0 ? colours.deep() : colours.mid());
      on.rect(x + wide * i, top, wide + 1, s * 0.022, Palette.GLOW);
    }
  }

  /** Hills, and a day that begins behind them. */
  private void horizon() {
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

  /** A bridge from one side to the other, and its reflection. */
  private void bridge() {
    double deck = y + h * 0.5;
    double water = y + h * 0.68;
    on.circle(x + w * 0.5, y + h * 0.3, s * 0.15, Palette.SUN, 0.9);
    on.rect(x, water, w, h, colours.deep());
    for (int i = 0; i < 3; i++) {
      double left = x + w * (0.02 + i * 0.33);
      double span = w * 0.3;
      on.path(
          data(
              "M%s %sA%s %s 0 0 1 %s %sL%s %sA%s %s 0 0 0 %s %sZ",
              left,
              water,
              span / 2,
              span / 2,
              left + span,
              water,
              left + span - span * 0.14,
              water,
              span * 0.36,
              span * 0.36,
              left + span * 0.14,
              water),
          colours.mid(),
          1);
      on.path(
          data(
              "M%s %sA%s %s 0 0 0 %s %sZ",
              left + span * 0.14,
              water + s * 0.015,
              span * 0.36,
              span * 0.36,
              left + span * 0.86,
              water + s * 0.015),
          Palette.GLOW,
          0.22);
    }
    on.rect(x, deck, w, s * 0.07, colours.mid());
    on.rect(x, deck - s * 0.018, w, s * 0.03, Palette.GLOW);
    for (int i = 0; i < 4; i++) {
      on.rect(x + w * (0.02 + i * 0.33) - w * 0.025, deck, w * 0.035, water - deck, colours.mid());
    }
  }

  /** A lamp over a table. */
  private void lamp() {
    double middle = x + w * 0.5;
    double shade = y + h * 0.2;
    double half = Math.min(w * 0.17, h * 0.2);
    on.path(
        data(
            "M%s %sL%s %sL%s %sL%s %sZ",
            middle - half,
            shade + half * 0.9,
            middle + half,
            shade + half * 0.9,
            middle + Math.min(w * 0.5, half * 3),
            y + h * 0.84,
            middle - Math.min(w * 0.5, half * 3),
            y + h * 0.84),
        Palette.SUN,
        0.34);
    on.path(
        data(
            "M%s %sL%s %sL%s %sL%s %sZ",
            middle - half * 0.6,
            shade + half * 0.9,
            middle + half * 0.6,
            shade + half * 0.9,
            middle + half * 1.8,
            y + h * 0.84,
            middle - half * 1.8,
            y + h * 0.84),
        Palette.GLOW,
        0.4);
    on.rect(middle - s * 0.012, y - 2, s * 0.024, shade - y + 4, colours.deep());
    on.circle(middle, shade + half * 0.92, half * 0.34, Palette.LIGHT, 1);
    on.path(
        data(
            "M%s %sA%s %s 0 0 1 %s %sZ",
            middle - half, shade + half * 0.92, half, half, middle + half, shade + half * 0.92),
        colours.mid(),
        1);
    on.rect(x + w * 0.06, y + h * 0.84, w * 0.88, s * 0.05, s * 0.02, colours.deep(), 1);
    on.rect(x + w * 0.16, y + h * 0.84, s * 0.05, h, colours.deep());
    on.rect(x + w * 0.84 - s * 0.05, y + h * 0.84, s * 0.05, h, colours.deep());
  }

  /** Sheets laid over each other, the top one lit. */
  private void pages() {
    double wide = Math.min(w * 0.46, h * 0.56);
    double high = Math.min(h * 0.78, wide * 1.28);
    double left = x + (w - wide) / 2;
    double top = y + (h - high) / 2;
    double[] turns = {-15, 11, -3};
    String[] fills = {colours.deep(), colours.mid(), Palette.LIGHT};
    for (int i = 0; i < turns.length; i++) {
      on.turned(variation % 2 == 0 ? turns[i] : -turns[i], x + w / 2, y + h / 2);
      on.rect(left, top, wide, high, wide * 0.04, fills[i], 1);
      if (i == 2) {
        on.rect(
            left + wide * 0.12,
            top + high * 0.12,
            wide * 0.46,
            high * 0.08,
            wide * 0.02,
            Palette.SUN,
            1);
        for (int line = 0; line < 5; line++) {
          on.rect(
              left + wide * 0.12,
              top + high * (0.3 + line * 0.12),
              wide * (line == 4 ? 0.4 : 0.76),
              high * 0.035,
              wide * 0.01,
              colours.mid(),
              0.55);
        }
      }
      on.end();
    }
  }

  /** A quilt of quarter circles. */
  private void tiles() {
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
  private void leaves() {
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
