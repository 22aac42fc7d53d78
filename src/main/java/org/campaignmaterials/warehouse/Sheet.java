package org.campaignmaterials.warehouse;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Image;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.Barcode128;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.FontSelector;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.text.Normalizer;
import org.campaignmaterials.publishing.Face;
import org.campaignmaterials.publishing.Faces;

/**
 * A paper for the printer in the warehouse, in black on white: letters of one family, tables with
 * thin lines, a barcode that any scanner reads. Sizes are in points. Somebody's name may be written
 * in letters which that family lacks, and read from the right: then {@link Faces} and OpenPDF's own
 * rules for directions set it.
 */
final class Sheet {
  private static final BaseFont REGULAR = face("fonts/PublicSans-Regular.ttf");
  private static final BaseFont BOLD = face("fonts/PublicSans-Bold.ttf");
  private static final float PADDING = 5;

  /** From line to line, in sizes of the letters. */
  private static final float LEADING = 1.3f;

  private static final Color LINE = new Color(0x99, 0x99, 0x99);

  /** Of a line that must fit. */
  private static final float SMALLEST = 7;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Document document;
  private final PdfWriter writer;

  Sheet(Rectangle size, float margin, String title) {
    document = new Document(size, margin, margin, margin, margin);
    writer = PdfWriter.getInstance(document, bytes);
    document.addTitle(title);
    document.open();
  }

  private static BaseFont face(String file) {
    try (InputStream in = Sheet.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The build left no typeface: see src/main/frontend");
      }
      return face(file, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not kept by OpenPDF, which would keep it for ever. */
  private static BaseFont face(String name, byte[] bytes) {
    try {
      return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Font regular(float size) {
    return new Font(REGULAR, size);
  }

  static Font bold(float size) {
    return new Font(BOLD, size);
  }

  /** The largest size up to {@code most}, in half points, at which a bold line fits this width. */
  static Font boldWithin(String line, float width, float most) {
    float fitting = most * width / Math.max(width, widthOf(line, bold(most)));
    return bold(Math.max(SMALLEST, (float) Math.floor(2 * fitting) / 2));
  }

  private static float widthOf(String line, Font font) {
    return ColumnText.getWidth(set(line, font), PdfWriter.RUN_DIRECTION_LTR, 0);
  }

  /** The words, each letter in a typeface that has it. */
  private static Phrase set(String words, Font font) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    FontSelector letters = new FontSelector();
    letters.addFont(font);
    for (Face face : Faces.beside(composed)) {
      letters.addFont(
          new Font(
              face(face.name() + ".ttf", face.bytes(font.getBaseFont() == BOLD)), font.getSize()));
    }
    Phrase phrase = letters.process(composed);
    phrase.setLeading(font.getSize() * LEADING);
    return phrase;
  }

  private static boolean isReadFromTheRight(String words) {
    return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
  }

  float width() {
    return document.right() - document.left();
  }

  void paragraph(String words, Font font, float spaceAfter) {
    Paragraph paragraph = new Paragraph(set(words, font));
    paragraph.setSpacingAfter(spaceAfter);
    if (isReadFromTheRight(words)) {
      PdfPTable line = table(new float[] {1});
      PdfPCell cell = plain();
      cell.setPadding(0);
      cell.addElement(paragraph);
      line.addCell(cell);
      document.add(line);
    } else {
      document.add(paragraph);
    }
  }

  void line() {
    PdfPTable line = table(new float[] {1});
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.TOP);
    cell.setBorderColor(LINE);
    cell.setFixedHeight(8);
    line.addCell(cell);
    document.add(line);
  }

  /** The text as Code 128, with itself below. */
  Image barcode(String text, float barHeight) {
    Barcode128 code = new Barcode128();
    code.setCode(text);
    code.setCodeType(Barcode128.CODE128);
    code.setBarHeight(barHeight);
    code.setX(1.1f);
    code.setFont(REGULAR);
    code.setSize(9);
    code.setBaseline(9);
    return code.createImageWithBarcode(writer.getDirectContent(), Color.BLACK, Color.BLACK);
  }

  /** A heading on the left and the barcode of a number on the right. */
  void head(String title, String below, String number) {
    PdfPTable head = table(new float[] {3, 2});
    PdfPCell words = plain();
    words.addElement(paragraph(24, title, bold(20)));
    words.addElement(paragraph(15, below, regular(10.5f)));
    head.addCell(words);
    PdfPCell code = new PdfPCell(barcode(number, 34), false);
    code.setBorder(Rectangle.NO_BORDER);
    code.setHorizontalAlignment(Element.ALIGN_RIGHT);
    head.addCell(code);
    head.setSpacingAfter(12);
    document.add(head);
  }

  /** A table as wide as the paper; its columns share the width in these parts. */
  PdfPTable table(float[] parts) {
    PdfPTable table = new PdfPTable(parts);
    table.setWidthPercentage(100);
    return table;
  }

  void add(PdfPTable table) {
    table.setSpacingAfter(10);
    document.add(table);
  }

  void add(Image image) {
    document.add(image);
  }

  static PdfPCell heading(String words) {
    PdfPCell cell = cell(words, bold(9.5f));
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderWidth(1.2f);
    return cell;
  }

  static PdfPCell cell(String words, Font font) {
    PdfPCell cell = new PdfPCell(set(words, font));
    cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColor(LINE);
    cell.setPadding(PADDING);
    cell.setVerticalAlignment(Element.ALIGN_TOP);
    return cell;
  }

  /** A line in bold with smaller ones below it. */
  static PdfPCell cell(String words, String below) {
    PdfPCell cell = cell("", regular(11));
    cell.setPhrase(new Phrase());
    Paragraph first = paragraph(14, words, bold(11));
    Paragraph second = paragraph(12, below, regular(9));
    second.setSpacingAfter(3);
    cell.addElement(first);
    cell.addElement(second);
    return cell;
  }

  private static Paragraph paragraph(float leading, String words, Font font) {
    Paragraph paragraph = new Paragraph(set(words, font));
    paragraph.setLeading(leading);
    return paragraph;
  }

  /** A box in which somebody writes by hand. */
  static PdfPCell box() {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(Rectangle.BOX);
    cell.setMinimumHeight(30);
    return cell;
  }

  private static PdfPCell plain() {
    PdfPCell cell = new PdfPCell();
    cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }

  byte[] bytes() {
    document.close();
    return bytes.toByteArray();
  }
}
