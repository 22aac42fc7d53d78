package org.campaignmaterials.catalog;

import java.math.BigDecimal;

/** The size of a piece after cutting and before folding, in inches. */
public record TrimSize(BigDecimal width, BigDecimal height) {

  public TrimSize {
    width = Decimals.tidy(width);
    height = Decimals.tidy(height);
    if (width.signum() <= 0 || height.signum() <= 0) {
      throw new IllegalArgumentException("A trim size is larger than zero.");
    }
  }

  @Override
  public String toString() {
    return width.toPlainString() + " × " + height.toPlainString();
  }
}
