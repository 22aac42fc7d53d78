package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.campaignmaterials.web.Texts;

/**
 * A frozen report as a workbook: on the first sheet every figure as it was frozen, beside it the
 * same counted again by the reader's own spreadsheet from the records on the sheets behind it. The
 * library writes no result beside a formula, and a result of ours there would say that somebody had
 * counted: a program that does not calculate shows the frozen figure alone.
 */
final class ScorecardWorkbook {
  /** Halves add up without loss; anything beyond this is another number. */
  private static final String TOLERANCE = "0.000001";

  private final RecordSheets sheets;
  private final FigureFormulas formulas;
  private final Texts t;

  private ScorecardWorkbook(RecordSheets sheets, Texts t) {
    this.sheets = sheets;
    this.formulas = new FigureFormulas(sheets);
    this.t = t;
  }

  /**
   * Writes it. What each record adds is told only if the rules of this release find the figures
   * that were frozen: else the lines would add up to others.
   *
   * @param frozen the figures as they were frozen
   * @param sector the name of a sector, by its code
   */
  static byte[] of(
      String title,
      Records records,
      List<FigureLine> frozen,
      Function<String, String> sector,
      Texts t) {
    RecordSheets sheets = RecordSheets.of(records, t);
    new ScorecardWorkbook(sheets, t).addScorecard(frozen);
    Scorecard scorecard = Scorecard.of(records);
    if (FigureLine.of(scorecard).equals(frozen)) {
      AdditionSheet.add(scorecard, sheets, t);
    }
    GuideSheet.add(frozen, sheets, sector, t);
    return WorkbookFile.of(title, sheets.inOrder());
  }

  private void addScorecard(List<FigureLine> frozen) {
    SheetTable table =
        sheets
            .add(SheetName.SCORECARD)
            .columns(
                SheetColumn.STANDARD,
                SheetColumn.LIMB,
                SheetColumn.FIGURE,
                SheetColumn.PART,
                SheetColumn.FROZEN,
                SheetColumn.RECALCULATED,
                SheetColumn.OF_FROZEN,
                SheetColumn.OF_RECALCULATED);
    table.calculated(SheetColumn.SAME, row -> same(table, row));
    for (FigureLine line : frozen) {
      table.row(
          line.limb().standard().number(),
          t.get(line.limb().messageKey()),
          t.get("scorecard.figure." + line.measure().code()),
          line.part().map(FigureLine.Part::key),
          line.amount(),
          new SheetTable.Formula(() -> formulas.amount(line)),
          of(line.whole()),
          line.whole().isPresent()
              ? new SheetTable.Formula(() -> formulas.whole(line.measure()))
              : "");
    }
  }

  private static Object of(OptionalDouble whole) {
    return whole.isPresent() ? whole.getAsDouble() : "";
  }

  private static String same(SheetTable table, int row) {
    return Formulas.flag(
        near(table, SheetColumn.FROZEN, SheetColumn.RECALCULATED, row),
        near(table, SheetColumn.OF_FROZEN, SheetColumn.OF_RECALCULATED, row));
  }

  private static String near(SheetTable table, SheetColumn one, SheetColumn other, int row) {
    return "ABS(%s-%s)<%s".formatted(table.here(one, row), table.here(other, row), TOLERANCE);
  }
}
