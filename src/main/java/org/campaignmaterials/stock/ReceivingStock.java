package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Takes in what the printer delivered. Orders that waited for it are filled within the same
 * transaction, oldest first.
 */
@ApplicationScoped
public class ReceivingStock {
  @Inject StockLedger ledger;
  @Inject StockDocuments documents;

  /**
   * Pieces of a SKU that were counted at the door.
   *
   * @param quantity pieces, at least 1
   */
  public record Received(Sku sku, int quantity) {}

  /**
   * Posts a delivery.
   *
   * @param reference the printer's or carrier's number for it; may be empty
   * @return the number of the receipt in the ledger, like RCV-000012
   * @throws RuleViolations when there would be more than can be
   */
  @RetriedOnConflict
  @Transactional
  public String receive(String warehouse, List<Received> lines, String reference) {
    SortedMap<Sku, Integer> quantities = new TreeMap<>();
    lines.forEach(line -> quantities.merge(line.sku(), line.quantity(), Math::addExact));
    return ledger.freeing(
        quantities.keySet(),
        stock -> {
          refuseMoreThanFits(stock, warehouse, lines);
          String document = documents.next(StockDocuments.RECEIPT);
          String reason = reference.isEmpty() ? null : reference;
          quantities.forEach(
              (sku, quantity) -> stock.receive(sku, warehouse, quantity, document, reason));
          return document;
        });
  }

  private static void refuseMoreThanFits(
      LockedStock stock, String warehouse, List<Received> lines) {
    Problems problems = new Problems();
    for (int index = 0; index < lines.size(); index++) {
      Received line = lines.get(index);
      if (!stock.balance(line.sku(), warehouse).hasRoomFor(line.quantity())) {
        problems.add("lines[" + index + "].quantity", "on_hand_max", StockBalance.ON_HAND_MAX);
      }
    }
    problems.throwIfAny();
  }
}
