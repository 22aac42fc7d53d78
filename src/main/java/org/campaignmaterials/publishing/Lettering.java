package org.campaignmaterials.publishing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Sets words as outlines of Public Sans, so that a cover looks the same on every screen and at
 * every press and its words can be measured before they are placed. Sizes are in the cover's units.
 */
final class Lettering {
  static final Lettering BOLD = new Lettering("fonts/PublicSans-Bold.ttf");
  static final Lettering HEAVY = new Lettering("fonts/PublicSans-ExtraBold.ttf");

  /** The height of a capital, as a part of the size. */
  static final double CAP = 0.7;

  /** From one line to the next, as a part of the size. */
  static final double LEADING = 1.1;

  /** How wide a character is taken to be that this face does not have: a square. */
  private static final double FOREIGN_WIDTH = 1.0;

  /** How SVG writes the kinds of segment that {@link PathIterator} counts from 0. */
  private static final String SEGMENTS = "MLQCZ";

  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;

  private Lettering(String file) {
    try (InputStream in = Lettering.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The build left no typeface: see src/main/frontend");
      }
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      characters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the face has every character; words in other scripts are set by the reader's fonts. */
  boolean has(String words) {
    return words.codePoints().allMatch(character -> glyph(character) != 0);
  }

  double width(String words, double size) {
    return words.codePoints().mapToDouble(this::advance).sum() * size;
  }

  /**
   * Words broken into as few lines as {@code width} allows, of lengths as even as can be. A single
   * word that is wider than that stands alone.
   */
  List<String> lines(String words, double size, double width) {
    List<String> pieces = pieces(words);
    return evened(pieces, size, greedy(pieces, size, width).size(), width);
  }

  /** What must not be broken: words with the space behind them, ideographs one by one. */
  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(words);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      pieces.add(words.substring(from, to));
    }
    return pieces;
  }

  private List<String> greedy(List<String> pieces, double size, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces) {
      String longer = line + piece;
      if (!line.isEmpty() && width(longer.strip(), size) > width) {
        lines.add(line.strip());
        line = piece;
      } else {
        line = longer;
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /** Narrows the column for as long as the words still need no more lines. */
  private List<String> evened(List<String> pieces, double size, int count, double width) {
    List<String> best = greedy(pieces, size, width);
    for (double narrower = width; narrower > width * 0.35; narrower -= width * 0.01) {
      List<String> lines = greedy(pieces, size, narrower);
      if (lines.size() > count) {
        break;
      }
      if (raggedness(lines, size) < raggedness(best, size)) {
        best = lines;
      }
    }
    return best;
  }

  /** How far the shortest line stays behind the longest. */
  private double raggedness(List<String> lines, double size) {
    DoubleSummaryStatistics widths =
        lines.stream().mapToDouble(line -> width(line, size)).summaryStatistics();
    return widths.getMax() - widths.getMin();
  }

  /**
   * One line as the data of an SVG path, its baseline beginning at x, y. Empty for words that this
   * face does not have.
   */
  String outline(String words, double x, double y, double size) {
    StringBuilder data = new StringBuilder();
    double scale = size / unitsPerEm;
    double at = x;
    for (int character : words.codePoints().toArray()) {
      appendGlyph(data, glyph(character), at, y, scale);
      at += advance(character) * size;
    }
    return data.toString();
  }

  private double advance(int character) {
    int glyph = glyph(character);
    if (glyph == 0) {
      return FOREIGN_WIDTH;
    }
    try {
      return font.getAdvanceWidth(glyph) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int glyph(int character) {
    return characters.getGlyphId(character);
  }

  private void appendGlyph(StringBuilder data, int glyph, double x, double y, double scale) {
    GeneralPath path = path(glyph);
    double[] points = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int kind = at.currentSegment(points);
      data.append(SEGMENTS.charAt(kind));
      for (int point = 0; point < POINTS[kind]; point++) {
        data.append(Drawing.number(x + points[2 * point] * scale))
            .append(' ')
            .append(Drawing.number(y - points[2 * point + 1] * scale))
            .append(' ');
      }
    }
  }

  private GeneralPath path(int glyph) {
    try {
      synchronized (font) {
        GlyphData outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GeneralPath() : outline.getPath();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
