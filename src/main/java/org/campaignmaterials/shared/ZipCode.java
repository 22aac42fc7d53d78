package org.campaignmaterials.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ZIP Code of five digits, with the four more where somebody knew them. Whether the Postal
 * Service has assigned it is another question: {@code shipping.ShippingCheck} asks it.
 *
 * @param five the first five digits
 * @param plusFour the last four; empty when they were not given
 */
public record ZipCode(String five, String plusFour) {
  private static final Pattern SHAPE = Pattern.compile("([0-9]{5})(?:[- ]?([0-9]{4}))?");

  public ZipCode {
    if (!five.matches("[0-9]{5}") || !plusFour.matches("(?:[0-9]{4})?")) {
      throw new IllegalArgumentException("A ZIP Code has five digits, or five and four");
    }
  }

  /** Reads 20201, 20201-1234, 20201 1234 and 202011234; nothing else is a ZIP Code. */
  public static Optional<ZipCode> parse(String text) {
    Matcher matcher = SHAPE.matcher(Typed.trimmed(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String plusFour = matcher.group(2);
    return Optional.of(new ZipCode(matcher.group(1), plusFour == null ? "" : plusFour));
  }

  /** The first three digits: the area in which mail is sorted, and all we keep after erasure. */
  public String zip3() {
    return five.substring(0, 3);
  }

  /** As it stands on an envelope: 20201 or 20201-1234. */
  @Override
  public String toString() {
    return plusFour.isEmpty() ? five : five + "-" + plusFour;
  }
}
