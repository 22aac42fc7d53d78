package org.campaignmaterials.stock;

import java.time.Instant;
import org.campaignmaterials.catalog.Sku;

/**
 * Pieces that were promised to an order until a count found fewer.
 *
 * @param count the number of the count, like CNT-000007
 */
public record LostPromise(Instant at, Sku sku, int quantity, String count) {}
