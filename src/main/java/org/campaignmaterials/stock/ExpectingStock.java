package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;

/**
 * Notes what the printer still owes us. It promises nothing and posts no entry: pieces count when
 * they have arrived.
 */
@ApplicationScoped
class ExpectingStock {
  @Inject StockLedger ledger;
  @Inject AuditTrail trail;

  /**
   * Notes how many pieces are on order now; 0 when nothing is.
   *
   * @param pieces the whole of what is still to come, not a difference
   */
  @RetriedOnConflict
  @Transactional
  public void expect(String warehouse, Sku sku, int pieces) {
    ledger.taking(
        Set.of(sku),
        stock -> {
          StockBalance balance = stock.balance(sku, warehouse);
          if (balance.onOrder() != pieces) {
            trail.record(
                "stock.expected",
                sku + " " + warehouse,
                String.valueOf(balance.onOrder()),
                String.valueOf(pieces));
            balance.expect(pieces);
          }
          return null;
        });
  }
}
