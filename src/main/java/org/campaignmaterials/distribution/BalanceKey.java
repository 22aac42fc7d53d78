package org.campaignmaterials.distribution;

import java.io.Serializable;
import java.util.Objects;

/** Names a balance. */
class BalanceKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private String coalition;
  private String sku;

  protected BalanceKey() {}

  BalanceKey(String coalition, String sku) {
    this.coalition = coalition;
    this.sku = sku;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BalanceKey that
        && coalition.equals(that.coalition)
        && sku.equals(that.sku);
  }

  @Override
  public int hashCode() {
    return Objects.hash(coalition, sku);
  }
}
