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
   * @throws RuleViolations when more would go than is free, or be there than can be
   */
  @RetriedOnConflict
  @Transactional
  public String adjust(String warehouse, Sku sku, int change, String reason) {
    return ledger.freeing(
        Set.of(sku),
        stock -> {
          StockBalance balance = stock.balance(sku, warehouse);
          int free = balance.availableToPromise();
          if (change < 0 && -(long) change > free) {
            throw new RuleViolations("change", "more_than_free", free);
          }
          if (!balance.hasRoomFor(change)) {
            throw new RuleViolations("change", "on_hand_max", StockBalance.ON_HAND_MAX);
          }
          String document = documents.next(StockDocuments.ADJUSTMENT);
          Movement movement = change < 0 ? Movement.WRITE_OFF : Movement.COUNT_ADJUSTMENT;
          stock.adjust(sku, warehouse, movement, change, document, reason);
          return document;
        });
  }
}
