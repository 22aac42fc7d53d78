package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import java.util.Set;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

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
   * @param seen what was on order when the person looked; empty when nobody looked
   * @throws RuleViolations when another number is on order by now
   */
  @RetriedOnConflict
  @Transactional
  public void expect(String warehouse, Sku sku, int pieces, OptionalLong seen) {
    ledger.taking(
        Set.of(sku),
        stock -> {
          StockBalance balance = stock.balance(sku, warehouse);
          if (balance.onOrder() != pieces) {
            if (seen.isPresent() && seen.getAsLong() != balance.onOrder()) {
              Problems problems = new Problems();
              problems.add("pieces", "expected_changed", balance.onOrder());
              problems.throwIfAny();
            }
            trail.record(
                "stock.expected",
                "shelf " + sku + " " + warehouse,
                AuditedFields.of(AuditedField.PIECES, balance.onOrder()),
                AuditedFields.of(AuditedField.PIECES, pieces));
            balance.expect(pieces);
          }
          return null;
        });
  }
}
