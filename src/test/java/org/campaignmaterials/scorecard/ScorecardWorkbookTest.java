package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.PLAIN;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.claim;
import static org.campaignmaterials.scorecard.Story.doing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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
import org.campaignmaterials.scorecard.Records.Pieces;
import org.campaignmaterials.scorecard.Records.Purpose;
import org.campaignmaterials.scorecard.Records.Support;
import org.campaignmaterials.scorecard.Records.Topic;
import org.campaignmaterials.scorecard.Records.Type;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reviewer opens the workbook, and their spreadsheet counts what we counted. */
class ScorecardWorkbookTest {
  private static final Texts T = new Texts(Language.EN);
  private static final Function<String, String> CODE = code -> "the sector " + code;
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyFigureIsCountedAgainFromTheRecords(long seed) throws IOException {
    Records records = anything(seed, Story.of("2026-Q1", "2026-Q3")).records();
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void alsoInAQuarterThatStillRuns(long seed) throws IOException {
    Records records = anything(seed, Story.during("2026-Q3", "2026-08-20")).records();
    assertThat(differencesOf(records, T)).isEmpty();
  }

  @Test
  void alsoInSpanish() throws IOException {
    Records records = anything(9, Story.of("2026-Q2")).records();
    assertThat(differencesOf(records, new Texts(Language.ES))).isEmpty();
  }

  @Test
  void alsoWithOtherReadings() throws IOException {
    Readings readings = new Readings(20, 4, 3, 3, 14, 2, 5, 3, 20);
    Records records = anything(10, Story.of("2026-Q1", "2026-Q2")).records(readings);
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

  /** A telephone's preview shows what stands in the cells, and calculates nothing. */
  @Test
  void aProgramThatDoesNotCalculateShowsEachFigureAsItWasFrozen() throws IOException {
    Records records = anything(11, Story.of("2026-Q1")).records();
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
    Workbook workbook = workbook(anything(12, Story.of("2026-Q1", "2026-Q3")).records(), t);
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
        EnumSet.of(
                SheetColumn.SECTOR,
                SheetColumn.OFFICE,
                SheetColumn.METHOD,
                SheetColumn.PURPOSE,
                SheetColumn.TYPE,
                SheetColumn.GROUP,
                SheetColumn.KIND,
                SheetColumn.PROOF)
            .stream()
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

  /** A quarter in which nearly everything happened, at random. */
  private static Story anything(long seed, Story story) {
    Random random = new Random(seed);
    story.twelveMembers();
    for (int at = 0; at < 6; at++) {
      String joined = day(random);
      story.member(
          "org-" + random.nextInt(15),
          random.nextBoolean() ? "education" : "civic",
          joined,
          random.nextBoolean() ? null : LocalDate.parse(joined).plusDays(90).toString());
    }
    story
        .manager("2025-06-01", "2026-02-10")
        .manager("2026-02-08", "2026-03-01")
        .manager(random.nextBoolean() ? "2026-03-02" : "2026-03-20", null)
        .reviewed(day(random))
        .reviewed("2026-06-20")
        .charter("2024-04-01")
        .contextNote(day(random))
        .item(
            day(random),
            false,
            claim(1, true, true, false),
            claim(2, false, random.nextBoolean(), true))
        .item(day(random), true, claim(3, true, true, true))
        .item("2026-12-01", false, claim(4, true, true, true));
    for (int at = 0; at < 25; at++) {
      work(random, story);
    }
    return story
        .ledger(POSTER, "2026-Q1", 100, 90)
        .ledger(CARD, "2026-Q2", 500, 480)
        .ledger(CARD, "2026-Q3", 20, 20)
        .ledger(PLAIN, "2025-Q4", 7, 7)
        .holds(CARD, 3, 290)
        .holds(POSTER, 0, 12)
        .credited(day(random), new Pieces(CARD, 10))
        .credited(day(random), new Pieces(PLAIN, 4));
  }

  private static void work(Random random, Story story) {
    String on = day(random);
    story
        .meeting(on, any(Topic.class, random), member(random), member(random), member(random))
        .handsOut(
            on,
            random.nextBoolean() ? "clinic-" + random.nextInt(6) : null,
            random.nextBoolean() ? "health_care" : "education",
            new Pieces(CARD, 1 + random.nextInt(90)),
            new Pieces(random.nextBoolean() ? PLAIN : POSTER, 1 + random.nextInt(9)))
        .puts(
            on,
            "clinic-" + random.nextInt(8),
            new Pieces(random.nextBoolean() ? POSTER : PLAIN, 1 + random.nextInt(3)),
            random.nextInt(3) == 0,
            random.nextInt(3) == 0 ? LocalDate.parse(on).plusDays(40).toString() : null,
            random.nextBoolean() ? new String[] {on, day(random)} : new String[0]);
    Story.Doing doing =
        doing()
            .by(random.nextBoolean() ? "training" : "media")
            .toThe(one(Purpose.class, random))
            .about(one(Type.class, random))
            .about(random.nextBoolean() ? "general" : "children_and_youth")
            .giving(any(Support.class, random).toArray(new Support[0]))
            .reaching("clinic-" + random.nextInt(9), "health_care", random.nextInt(40))
            .reaching(null, "education", random.nextInt(40))
            .recordedAfter(random.nextInt(60))
            .withMembers(member(random), member(random));
    if (random.nextBoolean()) {
      doing.ledBy(member(random)).promotingTheHotline();
    } else {
      doing.encouragingResources();
    }
    story.activity(on, doing);
  }

  private static String day(Random random) {
    return FIRST.plusDays(random.nextInt(400)).toString();
  }

  private static long member(Random random) {
    return 1 + random.nextInt(18);
  }

  private static <C extends Enum<C>> C one(Class<C> type, Random random) {
    C[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private static <C extends Enum<C>> Set<C> any(Class<C> type, Random random) {
    Set<C> chosen = EnumSet.noneOf(type);
    for (C each : type.getEnumConstants()) {
      if (random.nextBoolean()) {
        chosen.add(each);
      }
    }
    return chosen;
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
