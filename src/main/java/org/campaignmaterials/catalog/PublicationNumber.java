package org.campaignmaterials.catalog;

import java.util.regex.Pattern;

/**
 * The number a publication is ordered by, like RR-101. It belongs to this system alone and is no
 * official number of any agency.
 */
public record PublicationNumber(String text) implements Comparable<PublicationNumber> {

  static final String PATTERN = "[A-Z]{2}-[0-9]{3,4}";
  private static final Pattern WHOLE = Pattern.compile(PATTERN);

  public PublicationNumber {
    if (text == null || !WHOLE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A publication number is two capital letters, a hyphen and three or four digits, "
              + "like RR-101; this is not one: "
              + text);
    }
  }

  /**
   * Reads a number as it is written.
   *
   * @throws IllegalArgumentException with a sentence that shows what a number looks like
   */
  public static PublicationNumber parse(String text) {
    return new PublicationNumber(text);
  }

  /** Whether {@link #parse} would accept the text. */
  public static boolean isNumber(String text) {
    return text != null && WHOLE.matcher(text).matches();
  }

  @Override
  public int compareTo(PublicationNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
