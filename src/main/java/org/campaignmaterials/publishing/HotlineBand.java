package org.campaignmaterials.publishing;

import java.util.ArrayList;
import java.util.List;

/**
 * The dark block with the hotline: the number first and largest, below it the other channels. It
 * stands at the foot of every side that has one, so that whoever has seen one piece finds it on the
 * next.
 */
final class HotlineBand {
  private static final String BETWEEN = "  ·  ";

  private static final double LINE = 1.65;

  private final HotlineWords words;
  private final double room;
  private final double number;
  private final double small;
  private final List<String> lines;

  /**
   * Sets it into a width.
   *
   * @param largest of the number
   */
  HotlineBand(HotlineWords words, double room, double largest) {
    this.words = words;
    this.room = room;
    this.number = Math.min(largest, room / Lettering.HEAVY.width(words.number(), 1));
    double wanted = Math.max(number * 0.3, 9.5);
    String together = String.join(BETWEEN, words.others());
    double inOneLine = room / Lettering.BOLD.width(together + " ", 1);
    this.lines = inOneLine >= Math.max(wanted * 0.62, 9.5) ? List.of(together) : inRoom(wanted);
    double widest =
        lines.stream().mapToDouble(line -> Lettering.BOLD.width(line, 1)).max().orElse(1);
    this.small = Math.min(wanted, room / Math.max(1, widest));
  }

  /** The channels beside each other as far as they fit. */
  private List<String> inRoom(double size) {
    List<String> set = new ArrayList<>();
    for (String other : words.others()) {
      int last = set.size() - 1;
      String longer = set.isEmpty() ? other : set.get(last) + BETWEEN + other;
      if (!set.isEmpty() && Lettering.BOLD.width(longer, size) <= room) {
        set.set(last, longer);
      } else {
        set.add(other);
      }
    }
    return set;
  }

  /** Of its words, without the room around them. */
  double height() {
    double label = isBeside() ? 0 : small * LINE;
    return label + number * Lettering.CAP + lines.size() * small * LINE;
  }

  /** Whether the label has room at the right of the number. */
  private boolean isBeside() {
    double left =
        room - Lettering.HEAVY.width(words.number(), number) - Lettering.BOLD.width(" ", number);
    return Lettering.BOLD.width(words.label(), small * 1.1) <= left;
  }

  /** Draws the words; the ground is there. */
  void draw(Drawing on, double x, double y) {
    double baseline = y + number * Lettering.CAP;
    if (isBeside()) {
      double size = small * 1.1;
      double width = Lettering.BOLD.width(words.label(), size);
      on.words(Lettering.BOLD, words.label(), x + room - width, baseline, size, Palette.WHITE, 1);
    } else {
      on.words(
          Lettering.BOLD, words.label(), x, y + small * Lettering.CAP, small, Palette.WHITE, 1);
      baseline += small * LINE;
    }
    on.words(Lettering.HEAVY, words.number(), x, baseline, number, Palette.GLOW, 1);
    for (String line : lines) {
      baseline += small * LINE;
      on.words(Lettering.BOLD, line, x, baseline, small, Palette.WHITE, 1);
    }
  }
}
