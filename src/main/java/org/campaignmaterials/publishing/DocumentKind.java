package org.campaignmaterials.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/** What is made of every edition. */
public enum DocumentKind {
  /** To be read on screen or aloud: PDF/UA-1. */
  ACCESSIBLE(".pdf", "application/pdf"),
  /** For a press; a kit has none. */
  PRINT("-print.pdf", "application/pdf"),
  /** The cover as a picture of points, for newsletters and other sites. */
  COVER("-cover.png", "image/png");

  private final String ending;
  private final String mediaType;

  DocumentKind(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * How the file is called on whatever device it lands: by number, language and edition. It gives
   * away nothing of what is in it.
   */
  public String fileName(Sku sku) {
    return sku.text() + ending;
  }

  /** The edition that a file name means; empty for any other name. */
  public Optional<Sku> skuIn(String fileName) {
    return Optional.of(fileName)
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .filter(Sku::isSku)
        .map(Sku::parse);
  }

  /** The kind that a file name means; empty for any other name. */
  public static Optional<DocumentKind> ofFileName(String fileName) {
    return Arrays.stream(values()).filter(kind -> kind.skuIn(fileName).isPresent()).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "publishing.kind." + code();
  }
}
