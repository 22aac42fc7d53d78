package org.campaignmaterials.publishing;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.CMYKColor;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfSpotColor;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTransparencyGroup;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file for a press: each page is one side at its true size, with colour that goes on beyond the
 * cut, marks that say where to cut and to fold, and a line for the printer below. The boxes of the
 * PDF say the same to the printer's programs: the finished piece is its TrimBox, with the colour
 * beyond it the BleedBox. Everything is in the four inks of {@link Inks}; the marks are on every
 * plate.
 */
final class PressFile {
  /** A hundredth of an inch in points. */
  static final double POINTS = 0.72;

  /**
   * How far colour goes on beyond the cut, in hundredths of an inch: what U.S. printers ask for.
   */
  static final double BLEED = 12.5;

  /** From the cut to the edge of the page: room for marks and the line. */
  static final double AROUND = 50;

  private static final double MARK_FROM = 16;
  private static final double MARK_TO = 40;
  private static final double HAIRLINE = 0.35;
  private static final double SMALL = 8.5;

  /** The mixture of the marks, for programs that don't know "All": every ink, in full. */
  private static final PdfSpotColor EVERY_PLATE =
      new PdfSpotColor("All", new CMYKColor(1f, 1f, 1f, 1f));

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PressFaces faces = new PressFaces();
  private final Front trim;
  private final Document document;
  private final PdfWriter writer;
  private boolean begun;

  /** Where a sheet is folded: this far from its left edge, or from its head. */
  record Fold(boolean upright, double at) {
    static Fold upright(double x) {
      return new Fold(true, x);
    }

    static Fold across(double y) {
      return new Fold(false, y);
    }
  }

  /**
   * An empty file.
   *
   * @param trim of each of its sides
   * @param language tag of the words on it
   */
  PressFile(Front trim, String title, String language) {
    this.trim = trim;
    document =
        new Document(
            new Rectangle(points(trim.width() + 2 * AROUND), points(trim.height() + 2 * AROUND)));
    writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_6);
    writer.setBoxSize("trim", box(0));
    writer.setBoxSize("bleed", box(BLEED));
    document.addTitle(title);
    document.addCreator("campaign-materials");
    document.open();
    writer.getInfo().put(PdfName.TRAPPED, new PdfName("False"));
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    try {
      writer.setOutputIntents(
          "CGATS TR 001",
          "SWOP coated",
          "http://www.color.org",
          "U.S. Web Coated (SWOP)",
          (byte[]) null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float points(double hundredths) {
    return (float) (hundredths * POINTS);
  }

  private Rectangle box(double beyond) {
    double from = AROUND - beyond;
    return new Rectangle(
        points(from),
        points(from),
        points(AROUND + trim.width() + beyond),
        points(AROUND + trim.height() + beyond));
  }

  /**
   * One more side.
   *
   * @param line for the printer, outside of the cut
   */
  void side(List<Fold> folds, String line, Consumer<Drawing> art) {
    PdfTransparencyGroup inks = new PdfTransparencyGroup();
    inks.put(PdfName.CS, PdfName.DEVICECMYK);
    inks.setIsolated(true);
    writer.setGroup(inks);
    if (begun) {
      document.newPage();
    }
    begun = true;
    writer.setPageEmpty(false);
    PdfContentByte page = writer.getDirectContent();
    PressDrawing drawing =
        new PressDrawing(page, faces, points(AROUND), points(AROUND + trim.height()));
    drawing.inside("sheet", -BLEED, -BLEED, trim.width() + 2 * BLEED, trim.height() + 2 * BLEED);
    art.accept(drawing);
    drawing.end();
    line(drawing, line);
    drawing.close();
    marks(page, folds);
  }

  private void line(Drawing drawing, String line) {
    double room = trim.width() - 16;
    double size = Math.min(SMALL, room / Lettering.REGULAR.width(line, 1));
    drawing.words(
        Lettering.REGULAR, line, 8, trim.height() + MARK_FROM + 14, size, Palette.BLACK, 1);
  }

  private void marks(PdfContentByte page, List<Fold> folds) {
    page.saveState();
    page.setColorStroke(EVERY_PLATE, 1f);
    page.setLineWidth((float) HAIRLINE);
    for (double x : new double[] {0, trim.width()}) {
      upright(page, x);
    }
    for (double y : new double[] {0, trim.height()}) {
      across(page, y);
    }
    page.setLineDash(3, 2, 0);
    for (Fold fold : folds) {
      if (fold.upright()) {
        upright(page, fold.at());
      } else {
        across(page, fold.at());
      }
    }
    page.restoreState();
  }

  /** Above and below the sheet. */
  private void upright(PdfContentByte page, double x) {
    stroke(page, x, -MARK_TO, x, -MARK_FROM);
    stroke(page, x, trim.height() + MARK_FROM, x, trim.height() + MARK_TO);
  }

  /** Left and right of it. */
  private void across(PdfContentByte page, double y) {
    stroke(page, -MARK_TO, y, -MARK_FROM, y);
    stroke(page, trim.width() + MARK_FROM, y, trim.width() + MARK_TO, y);
  }

  private void stroke(PdfContentByte page, double x1, double y1, double x2, double y2) {
    page.moveTo(points(AROUND + x1), points(AROUND + trim.height() - y1));
    page.lineTo(points(AROUND + x2), points(AROUND + trim.height() - y2));
    page.stroke();
  }

  byte[] bytes() {
    document.close();
    return bytes.toByteArray();
  }
}
