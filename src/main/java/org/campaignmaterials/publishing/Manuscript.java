package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Secrets;

/**
 * Everything of which the documents of one edition are made, and by whose fingerprint they are
 * known: as long as it is the same, they need not be made again.
 */
record Manuscript(
    Publication publication,
    Edition edition,
    EditionDocument document,
    PressWords words,
    Cover cover) {

  /** Raised by hand when the art or a layout is changed, so that all is made again. */
  static final int LAYOUT = 1;

  /** How wide the picture is that others show, in points. */
  private static final int COVER_ACROSS = 800;

  /** How wide the one in the document is. */
  private static final int SMALL_COVER_ACROSS = 520;

  Sku sku() {
    return edition.sku();
  }

  /** Which documents there are of it. */
  List<DocumentKind> kinds() {
    return publication.isKit()
        ? List.of(DocumentKind.ACCESSIBLE, DocumentKind.COVER)
        : List.of(DocumentKind.values());
  }

  String fingerprint() {
    return Secrets.sha256(
        String.join(
            "\n",
            Integer.toString(LAYOUT),
            document.words(),
            AccessiblePdf.styles(EditionDocument.STYLES),
            words.toString(),
            Covers.look(publication).toString(),
            Front.sheet(publication).toString()));
  }

  /** The same with what a coalition adds to the document. */
  Manuscript local(EditionDocument.Local local) {
    return new Manuscript(publication, edition, document.with(local), words, cover);
  }

  /**
   * Makes one of them.
   *
   * @throws DoesNotFit if its text has no room
   */
  byte[] make(DocumentKind kind) {
    return switch (kind) {
      case ACCESSIBLE -> document.pdf(picture(SMALL_COVER_ACROSS));
      case COVER -> picture(COVER_ACROSS);
      case PRINT -> print().orElseThrow();
    };
  }

  private byte[] picture(int across) {
    return cover.png(publication.format(), across);
  }

  private Optional<byte[]> print() {
    return PrintReady.of(publication, edition, words);
  }
}
