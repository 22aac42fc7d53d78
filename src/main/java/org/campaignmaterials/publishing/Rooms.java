package org.campaignmaterials.publishing;

import static org.campaignmaterials.publishing.Drawing.data;

/** Where people are: a doorway, windows at night, a table under a lamp, sheets on it. */
final class Rooms extends Motifs {

  Rooms(Drawing on, Palette colours, double[] field, int variation) {
    super(on, colours, field, variation);
  }

  /** A lit doorway in a row of arches, its light falling toward the reader. */
  void doorway() {
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
  void windows() {
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

  /** A lamp over a table. */
  void lamp() {
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
    double ceiling = y + h * 0.02;
    on.rect(middle - half * 0.4, ceiling, half * 0.8, s * 0.03, s * 0.015, colours.deep(), 1);
    on.rect(middle - s * 0.012, ceiling, s * 0.024, shade - ceiling + 2, colours.deep());
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
  void pages() {
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
}
