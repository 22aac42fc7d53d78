package org.campaignmaterials.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A SKU that leaves its edition open, like RR-101-en: whatever edition of RR-101 in English is
 * current. People and kits name materials this way, so that a new edition changes no form and no
 * file; shelves and orders always hold the full {@link Sku}.
 */
public record OpenSku(PublicationNumber publication, String language)
    implements Comparable<OpenSku> {

  /** The parts of BCP 47 that campaign materials use: vi, zh-Hans, pt-BR. */
  static final String LANGUAGE_PATTERN = "[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?";

  private static final Pattern LANGUAGE = Pattern.compile(LANGUAGE_PATTERN);
  private static final Pattern WHOLE =
      Pattern.compile("(" + PublicationNumber.PATTERN + ")-(" + LANGUAGE_PATTERN + ")");

  public OpenSku {
    if (publication == null || !isLanguageTag(language)) {
      throw new IllegalArgumentException(
          "This is not a language tag like en or zh-Hans: " + language);
    }
  }

  /**
   * Reads a publication and language as they are written, like RR-101-en.
   *
   * @throws IllegalArgumentException with a sentence that shows what is expected
   */
  public static OpenSku parse(String text) {
    Matcher matcher = WHOLE.matcher(text == null ? "" : text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "A material is named by its publication and language, like RR-101-en; this is not one: "
              + text);
    }
    return new OpenSku(new PublicationNumber(matcher.group(1)), matcher.group(2));
  }

  static boolean isOpenSku(String text) {
    return text != null && WHOLE.matcher(text).matches();
  }

  static boolean isLanguageTag(String text) {
    return text != null && LANGUAGE.matcher(text).matches();
  }

  public String text() {
    return publication + "-" + language;
  }

  @Override
  public int compareTo(OpenSku other) {
    return text().compareTo(other.text());
  }

  @Override
  public String toString() {
    return text();
  }
}
