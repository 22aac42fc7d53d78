package org.campaignmaterials.stock;

import java.util.SortedSet;
import org.campaignmaterials.catalog.Sku;

/**
 * More of these SKUs can be promised than before: a receipt, a release, a return, a count that
 * found more. Told within the transaction that freed them, while their locks are held, so that
 * those who waited longest are served before anyone else can ask.
 *
 * @param stock the locked stock, from which an observer may promise pieces
 */
public record StockFreed(LockedStock stock, SortedSet<Sku> skus) {}
