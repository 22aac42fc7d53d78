package org.campaignmaterials.warehouse;

import com.lowagie.text.Rectangle;
import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * The label on the outside of a parcel, 4 by 6 inches. It says where it comes from and where it
 * goes, and nothing of what is inside or why: whoever carries it or shares a home with the
 * recipient learns nothing.
 */
final class LabelPdf {
  private static final Rectangle SIZE = new Rectangle(288, 432);
  private static final float ADDRESS_SIZE = 17;

  private LabelPdf() {}

  /**
   * What it says.
   *
   * @param from the warehouse, line by line
   * @param to the recipient, line by line, as the Postal Service writes addresses
   * @param count which parcel of how many that leave this warehouse together, and its weight
   * @param part that the order is more than these parcels; empty when it is not
   */
  record Content(
      String shipment,
      List<String> from,
      List<String> to,
      String count,
      String part,
      boolean demonstration) {}

  static byte[] write(Content content, Texts t) {
    Sheet sheet = new Sheet(SIZE, 18, content.shipment());
    sheet.paragraph(t.get("warehouse.label.from"), Sheet.bold(8), 0);
    content.from().forEach(line -> sheet.paragraph(line, Sheet.regular(9.5f), 0));
    sheet.paragraph(" ", Sheet.regular(14), 0);
    sheet.line();
    sheet.paragraph(t.get("warehouse.label.to"), Sheet.bold(8), 4);
    content
        .to()
        .forEach(
            line -> sheet.paragraph(line, Sheet.boldWithin(line, sheet.width(), ADDRESS_SIZE), 0));
    sheet.paragraph(" ", Sheet.regular(18), 0);
    sheet.line();
    sheet.paragraph(content.count(), Sheet.regular(10), content.part().isEmpty() ? 10 : 2);
    if (!content.part().isEmpty()) {
      sheet.paragraph(content.part(), Sheet.regular(10), 10);
    }
    sheet.add(sheet.barcode(content.shipment(), 48));
    if (content.demonstration()) {
      sheet.paragraph(t.get("warehouse.paper.demonstration"), Sheet.regular(8), 0);
    }
    return sheet.bytes();
  }
}
