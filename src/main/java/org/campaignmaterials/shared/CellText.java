package org.campaignmaterials.shared;

/**
 * Text for a cell of a spreadsheet. Spreadsheets calculate a cell that begins with =, +, -, @ (also
 * in their wide forms of East Asian typing), a tab or a line break, so that a name that somebody
 * typed could become a formula on the reader's machine. Everything that we write for spreadsheets,
 * as CSV ({@link Csv}) or as a workbook, passes here; an architecture test knows the two writers.
 */
public final class CellText {
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CellText() {}

  /** The text, with an apostrophe before it if it would be calculated; a plain number stays one. */
  public static String safe(String text) {
    return startsFormula(text) ? "'" + text : text;
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
