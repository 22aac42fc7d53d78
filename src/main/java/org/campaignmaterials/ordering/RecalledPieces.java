package org.campaignmaterials.ordering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.WaitingPieces;

/**
 * What of an order was recalled, while its stock is locked. Each line that needs such pieces ends:
 * a recalled edition never comes back, and a kit without one of its pieces is not what was ordered.
 * Only what is on pick lists stays until the warehouse has taken it out. The other pieces of a kit
 * become free for those who wait.
 */
class RecalledPieces {
  private static final String REASON = "recalled";

  private final LockedStock stock;
  private final Order order;
  private final StockLedger ledger;

  RecalledPieces(LockedStock stock, Order order, StockLedger ledger) {
    this.stock = stock;
    this.order = order;
    this.ledger = ledger;
  }

  /** Whether a line needs pieces that were recalled. */
  static boolean isIn(OrderLine line, LockedStock stock) {
    return line.pieces().keySet().stream().anyMatch(stock::isStopped);
  }

  /**
   * Lets go of all of it that nobody has fetched. Asked again, it finds nothing.
   *
   * @return what was taken out of the order, by SKU
   */
  List<RecalledFromOrder> letGo() {
    String document = order.number().text();
    List<AllocatedPieces> allocated = ledger.allocatedTo(document);
    List<WaitingPieces> waiting = ledger.waitedForBy(document);
    Map<Sku, int[]> taken = new HashMap<>();
    for (OrderLine line : order.lines()) {
      if (isIn(line, stock)) {
        int units = line.open() - unitsInWork(line, allocated);
        Map<Sku, Integer> released = release(line, allocated, waiting);
        if (units > 0) {
          line.cancel(units);
          count(line, units, released, taken);
        }
      }
    }
    List<RecalledFromOrder> told = new ArrayList<>();
    taken.forEach(
        (sku, pieces) ->
            told.add(
                new RecalledFromOrder(
                    order.number(), sku, pieces[0], pieces[1], isInWork(sku, allocated))));
    return told;
  }

  private Map<Sku, Integer> release(
      OrderLine line, List<AllocatedPieces> allocated, List<WaitingPieces> waiting) {
    String document = order.number().text();
    Map<Sku, Integer> released = new HashMap<>();
    for (AllocatedPieces pieces : allocated) {
      if (pieces.line() == line.line() && pieces.unfetched() > 0) {
        stock.release(
            document, line.line(), pieces.sku(), pieces.warehouse(), pieces.unfetched(), REASON);
        released.merge(pieces.sku(), pieces.unfetched(), Integer::sum);
      }
    }
    for (WaitingPieces pieces : waiting) {
      if (pieces.line() == line.line()) {
        stock.unqueue(line.line(), pieces.sku(), pieces.queueNumber(), pieces.quantity());
      }
    }
    return released;
  }

  private void count(OrderLine line, int units, Map<Sku, Integer> released, Map<Sku, int[]> taken) {
    line.pieces()
        .forEach(
            (sku, each) -> {
              if (stock.isStopped(sku)) {
                int promised = released.getOrDefault(sku, 0);
                int[] sums = taken.computeIfAbsent(sku, any -> new int[2]);
                sums[0] += promised;
                sums[1] += Math.max(0, each * units - promised);
              }
            });
  }

  private static int unitsInWork(OrderLine line, List<AllocatedPieces> allocated) {
    return line.pieces().entrySet().stream()
        .mapToInt(
            piece ->
                allocated.stream()
                        .filter(each -> each.line() == line.line())
                        .filter(each -> each.sku().equals(piece.getKey()))
                        .mapToInt(AllocatedPieces::fetching)
                        .sum()
                    / piece.getValue())
        .min()
        .orElse(0);
  }

  private static boolean isInWork(Sku sku, List<AllocatedPieces> allocated) {
    return allocated.stream().anyMatch(each -> each.sku().equals(sku) && each.fetching() > 0);
  }
}
