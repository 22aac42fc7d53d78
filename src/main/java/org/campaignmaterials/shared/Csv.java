package org.campaignmaterials.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table that spreadsheets open (RFC 4180, UTF-8 with a mark so that accents survive).
 * Spreadsheets calculate a cell that begins with =, +, -, @ or a tab, so a cell of text that begins
 * so gets an apostrophe before it; a plain number stays a number.
 */
public final class Csv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

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
    String safe = startsFormula(text) ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean startsFormula(String text) {
    String seen = text.stripLeading();
    boolean looksSo =
        !text.isEmpty()
            && (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || (!seen.isEmpty() && FORMULA_STARTS.indexOf(seen.charAt(0)) >= 0));
    return looksSo && !text.matches("-?[0-9]{1,18}(\\.[0-9]{1,9})?");
  }
}
