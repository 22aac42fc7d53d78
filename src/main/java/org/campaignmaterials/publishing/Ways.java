package org.campaignmaterials.publishing;

import static org.campaignmaterials.publishing.Drawing.data;

/** How one gets somewhere: paths, a town from above, steps, a bridge. */
final class Ways extends Motifs {

  Ways(Drawing on, Palette colours, double[] field, int variation) {
    super(on, colours, field, variation);
  }

  /** Paths that begin apart and lead to one light. */
  void paths() {
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

  /** A town from above, with one way through it. */
  void map() {
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
  void steps() {
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

  /** A bridge from one side to the other, and its reflection. */
  void bridge() {
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
}
