package org.campaignmaterials.ordering;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An order's number, like RRO-2026-000123: the year in which it was placed, and a count that never
 * starts anew.
 */
public record OrderNumber(String text) implements Comparable<OrderNumber> {
  private static final Pattern SHAPE = Pattern.compile("RRO-\\d{4}-\\d{6,9}");

  public OrderNumber {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("An order number looks like RRO-2026-000123");
    }
  }

  static OrderNumber of(int year, long count) {
    return new OrderNumber("RRO-%d-%06d".formatted(year, count));
  }

  /** The number in this text, if it has the shape of one. */
  public static Optional<OrderNumber> parse(String text) {
    return text != null && SHAPE.matcher(text).matches()
        ? Optional.of(new OrderNumber(text))
        : Optional.empty();
  }

  @Override
  public int compareTo(OrderNumber other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
