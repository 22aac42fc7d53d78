package org.campaignmaterials.stock;

import java.io.Serializable;

/** Names a balance: this SKU in that warehouse. A class, not a record: JPA fills its fields. */
class BalanceKey implements Serializable {
  private static final long serialVersionUID = 1L;

  String sku;
  String warehouse;

  protected BalanceKey() {}

  BalanceKey(String sku, String warehouse) {
    this.sku = sku;
    this.warehouse = warehouse;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BalanceKey key
        && sku.equals(key.sku)
        && warehouse.equals(key.warehouse);
  }

  @Override
  public int hashCode() {
    return 31 * sku.hashCode() + warehouse.hashCode();
  }
}
