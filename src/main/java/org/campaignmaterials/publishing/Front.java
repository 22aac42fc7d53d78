package org.campaignmaterials.publishing;

import java.util.Optional;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.TrimSize;

/**
 * The size of what a reader sees first, in hundredths of an inch. A sheet folded in three (a
 * brochure) or in two (a booklet, a pocket card with its fold on top) shows one of its panels.
 */
public record Front(int width, int height) {

  /** A folder for letter-size sheets: what a kit comes in. */
  private static final Front FOLDER = new Front(900, 1200);

  int longer() {
    return Math.max(width, height);
  }

  int shorter() {
    return Math.min(width, height);
  }

  /** The size of what a press prints: the whole sheet, or one page of a booklet. */
  static Optional<Front> sheet(Publication publication) {
    return publication.format() == Format.BOOKLET
        ? Optional.of(of(publication))
        : publication
            .piece()
            .map(
                piece ->
                    of(
                        piece.trim().width().doubleValue() * 100,
                        piece.trim().height().doubleValue() * 100));
  }

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
      case POCKET_CARD -> of(width, height / 2);
      case BOOKLET -> of(Math.max(width, height) / 2, Math.min(width, height));
      default -> of(width, height);
    };
  }

  private static Front of(double width, double height) {
    return new Front((int) Math.round(width), (int) Math.round(height));
  }
}
