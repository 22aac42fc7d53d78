package org.campaignmaterials.coalition;

import java.util.regex.Pattern;

/** The number a coalition goes by, like C-101: on forms, in accounts, in the API. */
public record CoalitionNumber(String text) implements Comparable<CoalitionNumber> {
  private static final Pattern SHAPE = Pattern.compile("C-[1-9][0-9]{2,5}");

  public CoalitionNumber {
    if (!isNumber(text)) {
      throw new IllegalArgumentException(
          "A coalition number is C, a hyphen and three to six digits, like C-101; this is not one: "
              + text);
    }
  }

  /** Whether the text is written like a coalition number. */
  public static boolean isNumber(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  /** In the order in which they were given: C-999 before C-1000. */
  @Override
  public int compareTo(CoalitionNumber other) {
    return Integer.compare(running(), other.running());
  }

  private int running() {
    return Integer.parseInt(text.substring(2));
  }

  @Override
  public String toString() {
    return text;
  }
}
