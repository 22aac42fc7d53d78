package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignmaterials.scorecard.SheetColumn.AMOUNT;
import static org.campaignmaterials.scorecard.SheetColumn.DAY;
import static org.campaignmaterials.scorecard.SheetColumn.LATE;
import static org.campaignmaterials.scorecard.SheetColumn.QUANTITY;
import static org.campaignmaterials.scorecard.SheetColumn.SETTING;
import static org.campaignmaterials.scorecard.SheetColumn.SKU;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as a spreadsheet reads them. */
class WorkbookFileTest {
  private final SheetTable pieces =
      sheet("Piezas 'del año'")
          .columns(SKU, DAY, QUANTITY)
          .calculated(LATE, row -> "IF(B%d>DATE(2026,9,1),1,0)".formatted(row));

  @Test
  void formulasOfOneSheetCountOnAnotherWhateverIsAddedLater() throws IOException {
    pieces.row("RR-101-en", LocalDate.of(2026, 9, 30), 40);
    SheetTable sums = sheet("Sums").columns(AMOUNT, LATE).row(sum(QUANTITY), sum(LATE));
    pieces.row("RR-101-es", LocalDate.of(2026, 8, 1), 2.5);

    Sheet read = read(pieces, sums).getSheet("Sums");

    assertThat(calculated(read.getRow(1).getCell(0))).isEqualTo(42.5);
    assertThat(calculated(read.getRow(1).getCell(1))).isEqualTo(1);
  }

  @Test
  void aSheetWithoutRecordsCountsNothing() throws IOException {
    SheetTable sums = sheet("Sums").columns(AMOUNT).row(sum(QUANTITY));
    assertThat(calculated(read(pieces, sums).getSheet("Sums").getRow(1).getCell(0))).isZero();
  }

  @Test
  void noTextBecomesAFormula() throws IOException {
    SheetTable typed = new SheetTable("Typed", column -> "=" + column).columns(SETTING, AMOUNT);
    typed.row("=HYPERLINK(\"http://example.org\")", Optional.of("@SUM(A1)"));
    typed.row(" -2+3", "+1 555");
    for (var row : read(typed).getSheet("Typed")) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).startsWith("'");
      }
    }
  }

  @Test
  void yesIsOneAndWhatIsAbsentIsEmpty() throws IOException {
    SheetTable flags = sheet("Flags").columns(LATE, SETTING, DAY);
    flags.row(true, Optional.empty(), Optional.of(LocalDate.of(2026, 1, 2)));
    var row = read(flags).getSheet("Flags").getRow(1);
    assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
    assertThat(row.getCell(1)).isNull();
    assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void theColumnAfterZIsAa() {
    SheetTable wide = sheet("Wide");
    for (int at = 0; at < 27; at++) {
      wide.columns(SheetColumn.values()[at]);
    }
    assertThat(wide.here(SheetColumn.values()[25], 3)).isEqualTo("Z3");
    assertThat(wide.cell(SheetColumn.values()[26], 3)).isEqualTo("'Wide'!$AA$3");
  }

  @Test
  void aLineWithOtherColumnsIsRefused() {
    assertThatThrownBy(() -> pieces.row("RR-101-en", 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pieces.all(AMOUNT)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> pieces.columns(SKU)).isInstanceOf(IllegalArgumentException.class);
  }

  private SheetTable.Formula sum(SheetColumn column) {
    return new SheetTable.Formula(() -> Formulas.sum(pieces.all(column)));
  }

  private static SheetTable sheet(String name) {
    return new SheetTable(name, SheetColumn::name);
  }

  private static double calculated(Cell cell) {
    return cell.getSheet()
        .getWorkbook()
        .getCreationHelper()
        .createFormulaEvaluator()
        .evaluate(cell)
        .getNumberValue();
  }

  private static Workbook read(SheetTable... tables) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookFile.of("A title", List.of(tables))));
  }
}
