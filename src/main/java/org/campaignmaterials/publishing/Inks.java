package org.campaignmaterials.publishing;

import com.lowagie.text.pdf.CMYKColor;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a press mixes our colours: percent of cyan, magenta, yellow and black for coated paper, found
 * with a profile of a U.S. web press (SWOP) from what the screen shows, and made even. No mixture
 * has more than 300 percent, so that paper dries. Small words are black alone: four plates never
 * meet so exactly.
 */
final class Inks {
  private static final Map<String, CMYKColor> MIXED = new TreeMap<>();

  static {
    mix(Palette.WHITE, 0, 0, 0, 0);
    mix(Palette.BLACK, 0, 0, 0, 100);
    mix(Palette.GREY, 0, 0, 0, 70);
    mix(Palette.INK, 89, 66, 56, 72);
    mix(Palette.SUN, 4, 40, 97, 0);
    mix(Palette.GLOW, 0, 16, 50, 0);
    mix(Palette.LIGHT, 0, 2, 11, 0);
    mix("#6b3a6e", 68, 95, 25, 14);
    mix("#4e2851", 72, 98, 33, 45);
    mix("#8d5f90", 51, 74, 16, 2);
    mix("#f1e6f1", 4, 10, 0, 0);
    mix("#24457a", 98, 84, 26, 12);
    mix("#183259", 100, 85, 32, 46);
    mix("#4a6ca3", 80, 61, 12, 0);
    mix("#e4ebf6", 9, 4, 0, 0);
    mix("#a1432c", 24, 86, 96, 20);
    mix("#7c2f1d", 32, 90, 98, 42);
    mix("#c26d55", 18, 67, 73, 5);
    mix("#f8e6e0", 1, 10, 9, 0);
    mix("#0f6b6b", 92, 39, 55, 21);
    mix("#0a4d4f", 98, 50, 60, 45);
    mix("#3b9190", 78, 26, 46, 3);
    mix("#dff0ee", 11, 0, 7, 0);
    mix("#4a6b2a", 72, 36, 98, 27);
    mix("#36511c", 74, 47, 98, 48);
    mix("#76974f", 58, 24, 92, 5);
    mix("#e9f0df", 8, 2, 14, 0);
  }

  private Inks() {}

  private static void mix(String screen, int cyan, int magenta, int yellow, int black) {
    MIXED.put(screen, new CMYKColor(cyan / 100f, magenta / 100f, yellow / 100f, black / 100f));
  }

  /**
   * The mixture.
   *
   * @param screen as in {@link Palette}
   */
  static CMYKColor of(String screen) {
    CMYKColor mixed = MIXED.get(screen);
    if (mixed == null) {
      throw new IllegalArgumentException("This colour of no palette has no inks: " + screen);
    }
    return mixed;
  }
}
