package org.campaignmaterials.publishing;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfGState;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * One side of a sheet for a press: areas in inks, words as words in typefaces that go along in the
 * file.
 */
final class PressDrawing implements Drawing {
  /** Handles of a cubic curve that follows a quadratic one: so far from its ends to its own. */
  private static final double THIRDS = 2.0 / 3;

  private final PdfContentByte page;
  private final PressFaces faces;

  /**
   * Begins a side.
   *
   * @param page on which one unit is a point and y goes up
   * @param left of the finished piece on that page, in points
   * @param top of it, in points from the foot of the page
   */
  PressDrawing(PdfContentByte page, PressFaces faces, double left, double top) {
    this.page = page;
    this.faces = faces;
    double unit = PressFile.POINTS;
    page.saveState();
    page.transform(new AffineTransform(unit, 0, 0, -unit, left, top));
  }

  /** The side is complete. */
  void close() {
    page.restoreState();
  }

  @Override
  public void rect(
      double x, double y, double width, double height, double radius, String fill, double opacity) {
    begin(fill, opacity);
    if (radius > 0) {
      page.roundRectangle((float) x, (float) y, (float) width, (float) height, (float) radius);
    } else {
      page.rectangle((float) x, (float) y, (float) width, (float) height);
    }
    page.fill();
    page.restoreState();
  }

  @Override
  public void circle(double x, double y, double radius, String fill, double opacity) {
    begin(fill, opacity);
    page.circle((float) x, (float) y, (float) radius);
    page.fill();
    page.restoreState();
  }

  @Override
  public void path(String data, String fill, double opacity) {
    begin(fill, opacity);
    trace(data);
    page.fill();
    page.restoreState();
  }

  @Override
  public void line(String data, String colour, double width, double opacity) {
    begin(colour, opacity);
    page.setColorStroke(Inks.of(colour));
    page.setLineWidth((float) width);
    page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    trace(data);
    page.stroke();
    page.restoreState();
  }

  @Override
  public void words(
      Lettering face, String words, double x, double y, double size, String fill, double opacity) {
    begin(fill, opacity);
    page.beginText();
    page.setTextMatrix(1, 0, 0, -1, (float) x, (float) y);
    for (PressFaces.Run run : faces.runs(face, words)) {
      page.setFontAndSize(run.font(), (float) size);
      page.showText(run.words());
    }
    page.endText();
    page.restoreState();
  }

  @Override
  public void turned(double degrees, double aroundX, double aroundY) {
    page.saveState();
    page.transform(AffineTransform.getRotateInstance(Math.toRadians(degrees), aroundX, aroundY));
  }

  @Override
  public void moved(double x, double y) {
    page.saveState();
    page.transform(AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public void inside(String id, double x, double y, double width, double height) {
    page.saveState();
    page.rectangle((float) x, (float) y, (float) width, (float) height);
    page.clip();
    page.newPath();
  }

  @Override
  public void end() {
    page.restoreState();
  }

  private void begin(String fill, double opacity) {
    page.saveState();
    page.setColorFill(Inks.of(fill));
    if (opacity < 1) {
      PdfGState glass = new PdfGState();
      glass.setFillOpacity((float) opacity);
      glass.setStrokeOpacity((float) opacity);
      page.setGState(glass);
    }
  }

  private void trace(String data) {
    double[] p = new double[6];
    double atX = 0;
    double atY = 0;
    for (PathIterator at = Outline.of(data).getPathIterator(null); !at.isDone(); at.next()) {
      int last = 0;
      switch (at.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> page.moveTo((float) p[0], (float) p[1]);
        case PathIterator.SEG_LINETO -> page.lineTo((float) p[0], (float) p[1]);
        case PathIterator.SEG_QUADTO -> {
          last = 2;
          page.curveTo(
              (float) (atX + THIRDS * (p[0] - atX)),
              (float) (atY + THIRDS * (p[1] - atY)),
              (float) (p[2] + THIRDS * (p[0] - p[2])),
              (float) (p[3] + THIRDS * (p[1] - p[3])),
              (float) p[2],
              (float) p[3]);
        }
        case PathIterator.SEG_CUBICTO -> {
          last = 4;
          page.curveTo(
              (float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
        }
        default -> page.closePath();
      }
      atX = p[last];
      atY = p[last + 1];
    }
  }
}
