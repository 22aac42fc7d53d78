package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.PLAIN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reviewer opens the workbook, and their spreadsheet counts what we counted. */
class ScorecardWorkbookTest {
  /** What a reader can't read without the guide. */
  private static final Set<SheetColumn> CODED =
      EnumSet.of(
          SheetColumn.SECTOR,
          SheetColumn.OFFICE,
          SheetColumn.METHOD,
          SheetColumn.PURPOSE,
          SheetColumn.TYPE,
          SheetColumn.GROUP,
          SheetColumn.KIND,
          SheetColumn.PROOF);

  private static final Texts T = new Texts(Language.EN);
  private static final Function<String, String> CODE = code -> "the sector " + code;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyFigureIsCountedAgainFromTheRecords(long seed) throws IOException {
    Records records = AnyCoalition.anything(seed, Story.of("2026-Q1", "2026-Q3")).records();
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void alsoInAQuarterThatStillRuns(long seed) throws IOException {
    Records records = AnyCoalition.anything(seed, Story.during("2026-Q3", "2026-08-20")).records();
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @Test
  void alsoInSpanish() throws IOException {
    Records records = AnyCoalition.anything(9, Story.of("2026-Q2")).records();
    assertThat(differencesOf(records, new Texts(Language.ES))).isEmpty();
  }

  @Test
  void alsoWithOtherReadings() throws IOException {
    Readings readings = new Readings(20, 4, 3, 3, 14, 2, 5, 3, 20);
    Records records = AnyCoalition.anything(10, Story.of("2026-Q1", "2026-Q2")).records(readings);
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @Test
  void aCoalitionWithoutRecordsHasNothingToCount() throws IOException {
    Records records = Story.of("2026-Q1").records();
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @Test
  void aCorrectedRecordMovesTheFigures() throws IOException {
    Records records =
        Story.of("2026-Q1")
            .twelveMembers()
            .handsOut("2026-02-03", "clinic", "health_care", new Pieces(CARD, 40))
            .handsOut("2026-03-01", "school", "education", new Pieces(PLAIN, 5))
            .records();
    Workbook workbook = workbook(records, T);
    assertThat(figure(workbook, Measure.HANDED_OUT)).isEqualTo(45);
    assertThat(figure(workbook, Measure.HOTLINE_HANDED_OUT)).isEqualTo(40);
    assertThat(figure(workbook, Measure.MEMBERS)).isEqualTo(12);

    Sheet handouts = workbook.getSheet("Hand-outs");
    column(handouts, "Pieces", 1).setCellValue(70);
    Sheet members = workbook.getSheet("Members");
    column(members, "Left on", 3).setCellValue(LocalDate.of(2026, 2, 1));

    assertThat(figure(workbook, Measure.HANDED_OUT)).isEqualTo(75);
    assertThat(figure(workbook, Measure.HOTLINE_HANDED_OUT)).isEqualTo(70);
    assertThat(figure(workbook, Measure.MEMBERS)).isEqualTo(11);
  }

  @Test
  void onTheDayOfLeavingAMemberStillIsOne() throws IOException {
    Records records =
        Story.of("2026-Q1")
            .twelveMembers()
            .member("org-20", "civic", "2025-02-01", "2026-03-31")
            .member("org-21", "civic", "2025-02-01", "2026-03-30")
            .records();
    Workbook workbook = workbook(records, T);
    assertThat(figure(workbook, Measure.MEMBERS)).isEqualTo(13);
    assertThat(differencesOf(records, T)).isEmpty();
  }

  /**
   * Whoever filters the sheet by a figure's name finds what it is made of, and no line too many.
   */
  @Test
  void theLinesBehindAFigureAddUpToIt() throws IOException {
    Records records = AnyCoalition.anything(13, Story.of("2026-Q1", "2026-Q3")).records();
    Workbook workbook = workbook(records, T);
    Map<String, Double> sums = new HashMap<>();
    for (Row row : workbook.getSheet(T.get("scorecard.sheet.additions"))) {
      if (row.getRowNum() > 0) {
        assertThat(row.getCell(4).getNumericCellValue()).isNotZero();
        sums.merge(
            text(row, 1) + ", " + text(row, 2), row.getCell(4).getNumericCellValue(), Double::sum);
      }
    }
    for (Row row : workbook.getSheetAt(0)) {
      if (row.getRowNum() > 0 && text(row, 3).isEmpty()) {
        String figure = text(row, 1) + ", " + text(row, 2);
        assertThat(sums.getOrDefault(figure, 0.0))
            .as(figure)
            .isEqualTo(row.getCell(4).getNumericCellValue());
      }
    }
  }

  /** A telephone's preview shows what stands in the cells, and calculates nothing. */
  @Test
  void aProgramThatDoesNotCalculateShowsEachFigureAsItWasFrozen() throws IOException {
    Records records = AnyCoalition.anything(11, Story.of("2026-Q1")).records();
    Sheet sheet = workbook(records, T).getSheet("Scorecard");
    List<FigureLine> lines = FigureLine.of(Scorecard.of(records));
    for (int at = 0; at < lines.size(); at++) {
      Row row = sheet.getRow(at + 1);
      assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(lines.get(at).amount());
      assertThat(row.getCell(5).getCellType()).isEqualTo(CellType.FORMULA);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aSheetExplainsEveryColumnAndEveryCode(Language language) throws IOException {
    Texts t = new Texts(language);
    Workbook workbook =
        workbook(AnyCoalition.anything(12, Story.of("2026-Q1", "2026-Q3")).records(), t);
    Sheet guide = workbook.getSheetAt(1);
    assertThat(guide.getSheetName()).isEqualTo(t.get("scorecard.sheet.guide"));
    Set<List<String>> explained = new HashSet<>();
    for (Row row : guide) {
      assertThat(text(row, 2)).as("line %d", row.getRowNum()).isNotBlank();
      explained.add(List.of(text(row, 0), text(row, 1)));
    }
    for (Sheet sheet : workbook) {
      if (sheet != guide) {
        assertThat(explained).contains(List.of(sheet.getSheetName(), ""));
        for (Cell heading : sheet.getRow(0)) {
          assertThat(explained)
              .contains(List.of(sheet.getSheetName(), heading.getStringCellValue()));
          assertThat(explained).containsAll(codesUnder(heading, t));
        }
      }
    }
  }

  /** The codes that stand below a heading, as the guide names them; none where no codes stand. */
  private static List<List<String>> codesUnder(Cell heading, Texts t) {
    boolean coded =
        CODED.stream()
            .anyMatch(column -> t.get(column.messageKey()).equals(heading.getStringCellValue()));
    if (!coded) {
      return List.of();
    }
    String where = t.get("scorecard.guide.codes", heading.getStringCellValue());
    return StreamSupport.stream(heading.getSheet().spliterator(), false)
        .skip(1)
        .map(row -> List.of(where, text(row, heading.getColumnIndex())))
        .distinct()
        .toList();
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.getStringCellValue();
  }

  /** Lines of the first sheet whose formula says another number than was frozen. */
  private static List<String> differencesOf(Records records, Texts t) throws IOException {
    Workbook workbook = workbook(records, t);
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    Sheet sheet = workbook.getSheetAt(0);
    List<FigureLine> lines = FigureLine.of(Scorecard.of(records));
    assertThat(sheet.getLastRowNum()).isEqualTo(lines.size());
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      Row row = sheet.getRow(at + 1);
      double amount = number(evaluator, row.getCell(5));
      double whole = lines.get(at).whole().isPresent() ? number(evaluator, row.getCell(7)) : -1;
      double same = number(evaluator, row.getCell(8));
      if (amount != lines.get(at).amount()
          || whole != lines.get(at).whole().orElse(-1)
          || same != 1) {
        differences.add(
            lines.get(at)
                + " is "
                + amount
                + " of "
                + whole
                + ": "
                + row.getCell(5).getCellFormula());
      }
    }
    return differences;
  }

  private static double number(FormulaEvaluator evaluator, Cell cell) {
    var value = evaluator.evaluate(cell);
    return value.getCellType() == CellType.NUMERIC ? value.getNumberValue() : Double.NaN;
  }

  /** A figure as a spreadsheet counts it now; the first of its name. */
  private static double figure(Workbook workbook, Measure measure) {
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (Row row : workbook.getSheetAt(0)) {
      if (row.getCell(2).getStringCellValue().equals(T.get("scorecard.figure." + measure.code()))) {
        return number(evaluator, row.getCell(5));
      }
    }
    throw new IllegalArgumentException("No line for " + measure);
  }

  private static Cell column(Sheet sheet, String heading, int row) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(heading)) {
        return sheet
            .getRow(row)
            .getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new IllegalArgumentException("No column " + heading);
  }

  private static Workbook workbook(Records records, Texts t) throws IOException {
    byte[] bytes =
        ScorecardWorkbook.of("A report", records, FigureLine.of(Scorecard.of(records)), CODE, t);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
