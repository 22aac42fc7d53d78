package org.campaignmaterials.publishing;

import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.TrimSize;

/** The size of what a reader sees first, in hundredths of an inch: a folded piece shows a panel. */
public record Front(int width, int height) {

  /** A folder for letter-size sheets: what a kit comes in. */
  private static final Front FOLDER = new Front(900, 1200);

  static Front of(Publication publication) {
    return publication
        .piece()
        .map(piece -> folded(publication.format(), piece.trim()))
        .orElse(FOLDER);
  }

  private static Front folded(Format format, TrimSize flat) {
    double width = flat.width().doubleValue() * 100;
    double height = flat.height().doubleValue() * 100;
    boolean wide = width > height;
    int panels = !wide ? 1 : format == Format.BROCHURE ? 3 : format == Format.BOOKLET ? 2 : 1;
    return new Front((int) Math.round(width / panels), (int) Math.round(height));
  }
}
