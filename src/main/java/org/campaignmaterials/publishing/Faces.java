package org.campaignmaterials.publishing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who sets what Public Sans can't: somebody's name may be written in Greek, Cyrillic, Armenian,
 * Georgian, Hebrew, Arabic, Ethiopic, Chinese, Japanese or Korean. The build cuts typefaces of
 * thousands of letters into slices and says in an index which letter is where; the index is read
 * when the first paper or document is made, a typeface when one of its letters is in it.
 */
public final class Faces {
  private static final int HEXADECIMAL = 16;
  private static final int LAST_OF_ASCII = 0x7F;

  private Faces() {}

  /** The letters from one to another, and who sets them. */
  private record Stretch(int last, Face face) {}

  /** Read by whoever asks first. */
  private static final class Index {
    private static final NavigableMap<Integer, Stretch> STRETCHES = read();

    private static NavigableMap<Integer, Stretch> read() {
      NavigableMap<Integer, Stretch> stretches = new TreeMap<>();
      try (InputStream in =
              Faces.class.getClassLoader().getResourceAsStream("fonts/beyond/index.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
        lines.lines().forEach(line -> add(line.split(" "), stretches));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return stretches;
    }

    private static void add(String[] line, Map<Integer, Stretch> stretches) {
      Face face = new Face(line[0], line[1].equals("bold"));
      for (String each : line[2].split(",")) {
        String[] ends = each.split("-");
        stretches.put(number(ends[0]), new Stretch(number(ends[ends.length - 1]), face));
      }
    }

    private static int number(String hexadecimal) {
      return Integer.parseInt(hexadecimal, HEXADECIMAL);
    }
  }

  /** Those that a text needs beside Public Sans, in the order in which it needs them. */
  public static List<Face> beside(String text) {
    return text.codePoints()
        .filter(letter -> letter > LAST_OF_ASCII)
        .distinct()
        .mapToObj(Faces::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Who sets a letter; none for those of Public Sans, and for what nobody can set. */
  static Optional<Face> of(int letter) {
    return Optional.ofNullable(Index.STRETCHES.floorEntry(letter))
        .map(Map.Entry::getValue)
        .filter(stretch -> letter <= stretch.last())
        .map(Stretch::face);
  }
}
