package org.campaignmaterials.stock;

import java.time.Instant;
import org.campaignmaterials.catalog.Sku;

/** Pieces promised to a line of an order, and where they lie. */
public record AllocatedPieces(
    String document, int line, Sku sku, String warehouse, int quantity, Instant allocatedAt) {

  static AllocatedPieces of(Allocation row) {
    return new AllocatedPieces(
        row.document(),
        row.line(),
        Sku.parse(row.sku()),
        row.warehouse(),
        row.quantity(),
        row.allocatedAt());
  }
}
