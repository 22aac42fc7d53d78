package org.campaignmaterials.warehouse;

import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import org.campaignmaterials.web.Texts;

/** The pick list on paper: what to take, bin by bin, with a box for what was found. */
final class PickListPdf {
  private PickListPdf() {}

  /**
   * What it says.
   *
   * @param about order, warehouse and day, in words
   * @param notes what the picker must know, one line each
   */
  record Content(
      String number, String about, List<String> notes, List<Row> rows, boolean demonstration) {}

  /**
   * @param bin empty when nobody knows
   * @param quantity in cartons, packs and pieces
   */
  record Row(String bin, String title, String details, String quantity) {}

  static byte[] write(Content content, Texts t) {
    Sheet sheet = new Sheet(PageSize.LETTER, 43, t.get("warehouse.list.title", content.number()));
    sheet.head(t.get("warehouse.list.title", content.number()), content.about(), content.number());
    content.notes().forEach(note -> sheet.paragraph(note, Sheet.bold(10.5f), 4));
    PdfPTable table = sheet.table(new float[] {1.6f, 4.0f, 2.5f, 1.2f});
    table.setHeaderRows(1);
    table.addCell(Sheet.heading(t.get("warehouse.list.bin")));
    table.addCell(Sheet.heading(t.get("warehouse.list.material")));
    table.addCell(Sheet.heading(t.get("warehouse.list.take")));
    table.addCell(Sheet.heading(t.get("warehouse.list.picked")));
    for (Row row : content.rows()) {
      String bin = row.bin().isEmpty() ? t.get("warehouse.list.bin.unknown") : row.bin();
      table.addCell(Sheet.cell(bin, Sheet.bold(12)));
      table.addCell(Sheet.cell(row.title(), row.details()));
      table.addCell(Sheet.cell(row.quantity(), Sheet.bold(11)));
      table.addCell(Sheet.box());
    }
    sheet.add(table);
    sheet.paragraph(t.get("warehouse.list.paper.short"), Sheet.regular(10), 6);
    if (content.demonstration()) {
      sheet.paragraph(t.get("warehouse.paper.demonstration"), Sheet.regular(9), 0);
    }
    return sheet.bytes();
  }
}
