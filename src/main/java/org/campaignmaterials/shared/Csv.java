package org.campaignmaterials.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a table that spreadsheets open (RFC 4180, UTF-8 with a mark so that accents survive), with
 * {@link CellText} in its cells.
 */
public final class Csv {
  /** The media type of what this writes; nobody else writes it. */
  public static final String TYPE = "text/csv; charset=utf-8";

  /** What a file begins with, by which spreadsheets know its letters. */
  public static final String MARK = "\uFEFF";

  private final StringBuilder written = new StringBuilder(MARK);

  /** Writes a line. */
  public Csv row(Object... cells) {
    return row(List.of(cells));
  }

  /** Writes a line. */
  public Csv row(List<?> cells) {
    written.append(line(cells));
    return this;
  }

  /** A line for a table that is written piece by piece. */
  public static String line(List<?> cells) {
    return cells.stream()
        .map(cell -> cell(String.valueOf(cell)))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  public byte[] bytes() {
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What stands in the file for this text. */
  static String cell(String text) {
    String safe = CellText.safe(text);
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
