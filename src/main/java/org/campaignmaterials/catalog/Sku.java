package org.campaignmaterials.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lies on a shelf: one edition of one publication in one language, like RR-101-en-2026.1. Two
 * editions are two SKUs even when a reader could not tell them apart, because a recall reaches only
 * one of them.
 */
public record Sku(PublicationNumber publication, String language, String edition)
    implements Comparable<Sku> {

  /** A year, a dot and the running number within the year, without leading zeros: 2026.1. */
  static final String EDITION_PATTERN = "[0-9]{4}\\.[1-9][0-9]?";

  private static final Pattern EDITION = Pattern.compile(EDITION_PATTERN);
  private static final Pattern WHOLE =
      Pattern.compile(
          "(%s)-(%s)-(%s)"
              .formatted(PublicationNumber.PATTERN, OpenSku.LANGUAGE_PATTERN, EDITION_PATTERN));

  public Sku {
    if (publication == null || !OpenSku.isLanguageTag(language) || !isEditionLabel(edition)) {
      throw new IllegalArgumentException(
          "A SKU is a publication, a language and an edition, like RR-101-en-2026.1; this is not"
              + " one: %s-%s-%s".formatted(publication, language, edition));
    }
  }

  /**
   * Reads a full SKU as it is written. The short form RR-101-en is not accepted here, because stock
   * and orders must never guess an edition: see {@link Publications#resolve}.
   *
   * @throws IllegalArgumentException with a sentence that says what is missing or wrong
   */
  public static Sku parse(String text) {
    Matcher matcher = WHOLE.matcher(text == null ? "" : text);
    if (matcher.matches()) {
      return new Sku(new PublicationNumber(matcher.group(1)), matcher.group(2), matcher.group(3));
    }
    if (OpenSku.isOpenSku(text)) {
      throw new IllegalArgumentException(
          "This SKU names no edition: %s. A full SKU ends with it, like %s-2026.1."
              .formatted(text, text));
    }
    throw new IllegalArgumentException(
        "A SKU is a publication, a language and an edition, like RR-101-en-2026.1; this is not one:"
            + " "
            + text);
  }

  /** Whether {@link #parse} would accept the text. */
  public static boolean isSku(String text) {
    return text != null && WHOLE.matcher(text).matches();
  }

  static boolean isEditionLabel(String text) {
    return text != null && EDITION.matcher(text).matches();
  }

  /** The same material with its edition left open. */
  public OpenSku open() {
    return new OpenSku(publication, language);
  }

  public String text() {
    return publication + "-" + language + "-" + edition;
  }

  /** By the written form: the order in which locks on stock are taken. */
  @Override
  public int compareTo(Sku other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
