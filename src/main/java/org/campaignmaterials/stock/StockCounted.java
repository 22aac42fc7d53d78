package org.campaignmaterials.stock;

import java.util.Set;
import org.campaignmaterials.catalog.Sku;

/** Somebody counted these shelves and the count was posted. Told within the same transaction. */
public record StockCounted(String warehouse, Set<Sku> skus) {
  public StockCounted {
    skus = Set.copyOf(skus);
  }
}
