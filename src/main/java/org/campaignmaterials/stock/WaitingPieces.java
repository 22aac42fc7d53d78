package org.campaignmaterials.stock;

import org.campaignmaterials.catalog.Sku;

/** Pieces that a line of an order waits for, and its place in the queue. */
public record WaitingPieces(String document, int line, Sku sku, long queueNumber, int quantity) {

  static WaitingPieces of(Backorder row) {
    return new WaitingPieces(
        row.document(), row.line(), Sku.parse(row.sku()), row.queueNumber(), row.quantity());
  }
}
