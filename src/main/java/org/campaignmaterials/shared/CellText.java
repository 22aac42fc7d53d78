package org.campaignmaterials.shared;

/**
 * Text for a cell of a spreadsheet. Spreadsheets calculate a cell that begins with =, +, -, @, a
 * tab or a line break, so that a name that somebody typed could become a formula on the reader's
 * machine. Everything that we write for spreadsheets, as CSV or as a workbook, passes here.
 */
public final class CellText {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

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
