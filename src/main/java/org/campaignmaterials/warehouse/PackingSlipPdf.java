package org.campaignmaterials.warehouse;

import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * The paper inside a parcel: what is in it and what follows, and how the hotline is reached. No
 * name, no address, no reason for the request: the parcel may be opened by anybody.
 */
final class PackingSlipPdf {
  private PackingSlipPdf() {}

  /**
   * What it says.
   *
   * @param about order, parcel and day, in words
   * @param following what is not in this parcel and still to come; empty when nothing is
   * @param hotline a line for each channel
   */
  record Content(
      String shipment,
      String sender,
      String about,
      List<Row> inside,
      List<Row> following,
      List<String> hotline,
      boolean demonstration) {}

  /** Some of one material. */
  record Row(String quantity, String title, String details) {}

  static byte[] write(Content content, Texts t) {
    Sheet sheet = new Sheet(PageSize.LETTER, 43, t.get("warehouse.slip.title"));
    sheet.head(t.get("warehouse.slip.title"), content.about(), content.shipment());
    sheet.paragraph(t.get("warehouse.slip.inside"), Sheet.bold(13), 4);
    sheet.add(rows(sheet, content.inside(), t));
    sheet.paragraph(t.get("warehouse.slip.following"), Sheet.bold(13), 4);
    if (content.following().isEmpty()) {
      sheet.paragraph(t.get("warehouse.slip.nothing"), Sheet.regular(11), 10);
    } else {
      sheet.paragraph(t.get("warehouse.slip.following.text"), Sheet.regular(10.5f), 4);
      sheet.add(rows(sheet, content.following(), t));
    }
    sheet.line();
    if (!content.hotline().isEmpty()) {
      sheet.paragraph(t.get("warehouse.slip.hotline"), Sheet.bold(11.5f), 2);
      content.hotline().forEach(line -> sheet.paragraph(line, Sheet.regular(11.5f), 1));
      sheet.paragraph(" ", Sheet.regular(6), 0);
    }
    sheet.paragraph(content.sender(), Sheet.regular(10), 2);
    if (content.demonstration()) {
      sheet.paragraph(t.get("warehouse.paper.demonstration"), Sheet.regular(9), 0);
    }
    return sheet.bytes();
  }

  private static PdfPTable rows(Sheet sheet, List<Row> rows, Texts t) {
    PdfPTable table = sheet.table(new float[] {1.4f, 6});
    table.setHeaderRows(1);
    table.addCell(Sheet.heading(t.get("warehouse.slip.quantity")));
    table.addCell(Sheet.heading(t.get("warehouse.list.material")));
    for (Row row : rows) {
      table.addCell(Sheet.cell(row.quantity(), Sheet.bold(12)));
      table.addCell(Sheet.cell(row.title(), row.details()));
    }
    return table;
  }
}
