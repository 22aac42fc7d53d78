package org.campaignmaterials.scorecard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.shared.CellText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as a workbook (XLSX). Texts are neutral: none of them can become a formula. */
final class WorkbookFile {
  private static final String HEADING_FILL = "14303A";
  private static final String HEADING_INK = "FFFFFF";
  private static final String CALCULATED_FILL = "DFF0EE";
  private static final String DAY = "yyyy-mm-dd";
  private static final int NARROWEST = 9;
  private static final int WIDEST = 60;

  private WorkbookFile() {}

  static byte[] of(String title, List<SheetTable> tables) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "campaign-materials", "1.0")) {
      workbook.properties().setTitle(title);
      for (SheetTable table : tables) {
        write(table, workbook.newWorksheet(table.name()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(SheetTable table, Worksheet sheet) {
    List<String> headings = table.headings();
    for (int column = 0; column < headings.size(); column++) {
      sheet.value(0, column, CellText.safe(headings.get(column)));
      sheet.width(column, width(table, column));
    }
    sheet
        .range(0, 0, 0, headings.size() - 1)
        .style()
        .bold()
        .fontColor(HEADING_INK)
        .fillColor(HEADING_FILL)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    sheet.freezePane(0, 1);
    List<List<Object>> rows = table.rows();
    for (int row = 0; row < rows.size(); row++) {
      List<Object> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        write(cells.get(column), sheet, row + 1, column);
      }
    }
  }

  private static void write(Object cell, Worksheet sheet, int row, int column) {
    if (cell instanceof SheetTable.Formula formula) {
      sheet.formula(row, column, escaped(formula.expression().get()));
      sheet.style(row, column).fillColor(CALCULATED_FILL).set();
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell instanceof LocalDate day) {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    } else if (!cell.toString().isEmpty()) {
      sheet.value(row, column, CellText.safe(cell.toString()));
      if (cell.toString().length() > WIDEST) {
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
      }
    }
  }

  /** The library writes a formula into its file as it is given. */
  private static String escaped(String expression) {
    return expression.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** In characters, so that most cells can be read whole. */
  private static int width(SheetTable table, int column) {
    int heading = table.headings().get(column).length() * 2 / 3;
    int longest =
        table.rows().stream()
            .map(row -> row.get(column))
            .filter(String.class::isInstance)
            .mapToInt(cell -> cell.toString().length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.max(heading, longest)) + 3);
  }
}
