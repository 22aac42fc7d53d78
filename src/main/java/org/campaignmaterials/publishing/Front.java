package org.campaignmaterials.publishing;

import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.TrimSize;

/**
 * The size of what a reader sees first, in hundredths of an inch. A sheet folded in three (a
 * brochure) or in two (a booklet) shows one of its panels.
 */
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
    return switch (format) {
      case BROCHURE -> of(Math.max(width, height) / 3, Math.min(width, height));
      case BOOKLET -> of(Math.max(width, height) / 2, Math.min(width, height));
      default -> of(width, height);
    };
  }

  private static Front of(double width, double height) {
    return new Front((int) Math.round(width), (int) Math.round(height));
  }
}
