package org.campaignmaterials.publishing;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A weight of Public Sans, and of those who set what it lacks ({@link Faces}). Measures words
 * before they are placed, breaks them into lines, and draws them as outlines, so that a cover looks
 * the same on every screen and at every press. Sizes are in the cover's units.
 */
final class Lettering {
  static final Lettering REGULAR = new Lettering("fonts/PublicSans-Regular.ttf", false);
  static final Lettering BOLD = new Lettering("fonts/PublicSans-Bold.ttf", true);
  static final Lettering HEAVY = new Lettering("fonts/PublicSans-ExtraBold.ttf", true);

  /** The height of a capital, as a part of the size. */
  static final double CAP = 0.7;

  /** From one line to the next, as a part of the size. */
  static final double LEADING = 1.1;

  /** How wide a character is taken to be that none of our faces has: a square. */
  private static final double FOREIGN_WIDTH = 1.0;

  /** How SVG writes the kinds of segment that {@link PathIterator} counts from 0. */
  private static final String SEGMENTS = "MLQCZ";

  private static final int[] POINTS = {1, 1, 2, 3, 0};

  private final String file;
  private final boolean bold;
  private final Cut own;

  /** Of {@link Faces}, kept while there is memory for them. */
  private final Map<Face, SoftReference<Cut>> besides = new ConcurrentHashMap<>();

  /** A typeface's file, read. */
  private record Cut(TrueTypeFont font, CmapLookup characters) {

    static Cut of(InputStream in) {
      try (in) {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        return new Cut(font, font.getUnicodeCmapLookup());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int glyph(int character) {
      return characters.getGlyphId(character);
    }

    /** As a part of the size. */
    double advance(int character) {
      try {
        return font.getAdvanceWidth(glyph(character)) / unitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    double unitsPerEm() {
      try {
        return font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    GeneralPath path(int character) {
      try {
        synchronized (font) {
          GlyphData outline = font.getGlyph().getGlyph(glyph(character));
          return outline == null ? new GeneralPath() : outline.getPath();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Lettering(String file, boolean bold) {
    this.file = file;
    this.bold = bold;
    InputStream in = Lettering.class.getClassLoader().getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("The build left no typeface: see src/main/frontend");
    }
    own = Cut.of(in);
  }

  /** Where Public Sans in this weight lies on the class path. */
  String file() {
    return file;
  }

  boolean isBold() {
    return bold;
  }

  /** Whether somebody sets every character of it. */
  boolean has(String words) {
    return words.codePoints().allMatch(character -> cutOf(character).isPresent());
  }

  /** Whether Public Sans sets a character, and nobody beside it is needed. */
  boolean hasItself(int character) {
    return own.glyph(character) != 0;
  }

  private Optional<Cut> cutOf(int character) {
    return hasItself(character) ? Optional.of(own) : Faces.of(character).map(this::cutOf);
  }

  private Cut cutOf(Face face) {
    SoftReference<Cut> kept = besides.get(face);
    Cut cut = kept == null ? null : kept.get();
    if (cut == null) {
      cut = Cut.of(face.open(bold));
      besides.put(face, new SoftReference<>(cut));
    }
    return cut;
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

  /** Words broken into lines as full as {@code width} allows, as in a text that is read. */
  List<String> filled(String words, double size, double width) {
    return greedy(pieces(words), size, width);
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
   * One line as the data of an SVG path, its baseline beginning at x, y. Characters that nobody
   * sets leave a gap.
   */
  String outline(String words, double x, double y, double size) {
    StringBuilder data = new StringBuilder();
    double at = x;
    for (int character : words.codePoints().toArray()) {
      double left = at;
      cutOf(character).ifPresent(cut -> appendGlyph(data, cut, character, left, y, size));
      at += advance(character) * size;
    }
    return data.toString();
  }

  private double advance(int character) {
    return cutOf(character).map(cut -> cut.advance(character)).orElse(FOREIGN_WIDTH);
  }

  private static void appendGlyph(
      StringBuilder data, Cut cut, int character, double x, double y, double size) {
    double scale = size / cut.unitsPerEm();
    double[] points = new double[6];
    PathIterator at = cut.path(character).getPathIterator(null);
    for (; !at.isDone(); at.next()) {
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
}
