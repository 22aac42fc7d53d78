package org.campaignmaterials.stock;

import java.time.Instant;
import org.campaignmaterials.catalog.Sku;

/**
 * Pieces promised to a line of an order, and where they lie.
 *
 * @param fetching how many of them are being fetched or lie packed
 */
public record AllocatedPieces(
    String document,
    int line,
    Sku sku,
    String warehouse,
    int quantity,
    int fetching,
    Instant allocatedAt) {

  static AllocatedPieces of(Allocation row) {
    return new AllocatedPieces(
        row.document(),
        row.line(),
        Sku.parse(row.sku()),
        row.warehouse(),
        row.quantity(),
        row.fetching(),
        row.allocatedAt());
  }

  /** What nobody has begun to fetch. */
  public int unfetched() {
    return quantity - fetching;
  }
}
