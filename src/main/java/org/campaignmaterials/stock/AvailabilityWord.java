package org.campaignmaterials.stock;

import java.util.Locale;

/** What the public is told about stock: a word, never a number of pieces. */
public enum AvailabilityWord {
  /** There is enough: an order usually leaves within the handling time. */
  AVAILABLE,
  /** Little is left: part of an order may leave now and the rest later. */
  LIMITED,
  /** Nothing can be promised now: an order waits for the next delivery. */
  OUT;

  /** The word for pages and JSON: available, limited or out. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for so many pieces that can still be promised. */
  static AvailabilityWord of(int promiseable, int limitedBelow) {
    if (promiseable <= 0) {
      return OUT;
    }
    return promiseable < limitedBelow ? LIMITED : AVAILABLE;
  }

  /** The word for a kit: no better than its scarcest piece. */
  AvailabilityWord orWorse(AvailabilityWord other) {
    return ordinal() >= other.ordinal() ? this : other;
  }
}
