package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.database.Sequences;

/** Numbers the papers of the stock ledger: receipts, adjustments, counts. */
@ApplicationScoped
class StockDocuments {
  static final String RECEIPT = "RCV";
  static final String ADJUSTMENT = "ADJ";
  static final String COUNT = "CNT";

  @Inject Sequences sequences;

  String next(String kind) {
    return "%s-%06d".formatted(kind, sequences.next("stock_document_number"));
  }
}
