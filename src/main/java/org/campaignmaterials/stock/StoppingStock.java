package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Stops what was recalled. The SKU's own row is the gate that everyone passes who promises, fetches
 * or sends pieces of it; stopped there, no order that is under way at the same moment can get any.
 * What lies in the warehouses stays on the books until somebody says that it was destroyed.
 */
@ApplicationScoped
public class StoppingStock {
  @Inject StockLedger ledger;
  @Inject StockBalances balances;

  /**
   * Pieces of a stopped SKU in a warehouse.
   *
   * @param document the paper that stopped it
   * @param promised of those on hand, what orders still hold: on pick lists, or not yet released
   */
  public record StoppedPieces(Sku sku, String document, int onHand, int promised) {

    /** What can be destroyed now. */
    public int free() {
      return onHand - promised;
    }
  }

  /** Whether stock is kept of a SKU: of pieces, not of kits. */
  public boolean isKept(Sku sku) {
    return balances.areKeptOf(sku);
  }

  /**
   * Stops a SKU.
   *
   * @param document the paper that does it
   * @return what is on hand of it, in pieces by warehouse
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public SortedMap<String, Integer> stop(Sku sku, String document) {
    return ledger.taking(
        Set.of(sku),
        stock -> {
          stock.stop(sku, document);
          SortedMap<String, Integer> onHand = new TreeMap<>();
          balances.of(sku).forEach(row -> onHand.put(row.warehouse(), row.onHand()));
          return onHand;
        });
  }

  /** The stopped SKUs of which a warehouse has pieces, by SKU. */
  @Transactional
  public List<StoppedPieces> in(String warehouse) {
    Map<String, String> stopped = balances.stopped();
    if (stopped.isEmpty()) {
      return List.of();
    }
    return balances.in(warehouse, stopped.keySet().stream().map(Sku::parse).toList()).stream()
        .filter(row -> row.onHand() > 0)
        .map(
            row ->
                new StoppedPieces(
                    Sku.parse(row.sku()), stopped.get(row.sku()), row.onHand(), row.allocated()))
        .toList();
  }

  /** What all warehouses have of a SKU: on hand, and of that promised. */
  @Transactional
  public StoppedPieces of(Sku sku) {
    List<StockBalance> rows = balances.of(sku);
    return new StoppedPieces(
        sku,
        balances.stopped().getOrDefault(sku.text(), ""),
        rows.stream().mapToInt(StockBalance::onHand).sum(),
        rows.stream().mapToInt(StockBalance::allocated).sum());
  }

  /**
   * Takes pieces off the books that were destroyed.
   *
   * @return the number of the entry in the ledger of this SKU and warehouse
   * @throws RuleViolations when there are not as many that nobody holds
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long destroy(Sku sku, String warehouse, int quantity, String document) {
    return ledger.taking(
        Set.of(sku),
        stock -> {
          int free = stock.balance(sku, warehouse).availableToPromise();
          if (quantity > free) {
            throw new RuleViolations("destroyed", "more_than_free", free);
          }
          return stock.destroy(sku, warehouse, quantity, document, "recalled");
        });
  }

  /** They were not destroyed after all. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void undoDestroying(Sku sku, String warehouse, int quantity, String document, long entry) {
    ledger.taking(
        Set.of(sku),
        stock -> {
          stock.undoDestroying(sku, warehouse, quantity, document, "recalled", entry);
          return null;
        });
  }
}
