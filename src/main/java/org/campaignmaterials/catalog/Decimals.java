package org.campaignmaterials.catalog;

import java.math.BigDecimal;

/** One written form per number, so that 8.50 from a table equals 8.5 from a file. */
final class Decimals {

  private Decimals() {}

  static BigDecimal tidy(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
