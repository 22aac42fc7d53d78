package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.RuleViolations;

/** Corrects the books by a difference that somebody explains: damaged, found, given away. */
@ApplicationScoped
public class AdjustingStock {
  @Inject StockLedger ledger;
  @Inject StockDocuments documents;

  /**
   * Posts a difference. Pieces that are promised can't be written off: a count shows what to do
   * about the promises first.
   *
   * @param change pieces, signed, not 0
   * @return the number of the adjustment, like ADJ-000003
   * @throws RuleViolations when more would go than is free
   */
  @RetriedOnConflict
  @Transactional
  public String adjust(String warehouse, Sku sku, int change, String reason) {
    return ledger.freeing(
        Set.of(sku),
        stock -> {
          int free = stock.balance(sku, warehouse).availableToPromise();
          if (change < 0 && -change > free) {
            throw new RuleViolations("change", "more_than_free", free);
          }
          String document = documents.next(StockDocuments.ADJUSTMENT);
          Movement movement = change < 0 ? Movement.WRITE_OFF : Movement.COUNT_ADJUSTMENT;
          stock.adjust(sku, warehouse, movement, change, document, reason);
          return document;
        });
  }
}
