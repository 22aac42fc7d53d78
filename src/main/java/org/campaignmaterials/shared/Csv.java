package org.campaignmaterials.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table that spreadsheets open (RFC 4180, UTF-8 with a mark so that accents survive), with
 * {@link CellText} in its cells.
 */
public final class Csv {
  /** The media type of what this writes; nobody else writes it. */
  public static final String TYPE = "text/csv; charset=utf-8";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final StringBuilder written = new StringBuilder().append(BYTE_ORDER_MARK);

  /** Writes a line. */
  public Csv row(Object... cells) {
    return row(List.of(cells));
  }

  /** Writes a line. */
  public Csv row(List<?> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        written.append(',');
      }
      written.append(cell(String.valueOf(cells.get(at))));
    }
    written.append("\r\n");
    return this;
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
