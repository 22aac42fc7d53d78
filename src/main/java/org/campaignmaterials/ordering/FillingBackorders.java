package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.AllocationPlan;
import org.campaignmaterials.stock.Demand;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockFreed;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.Warehouse;

/**
 * Gives what became free to those who have waited longest. It is done within the transaction that
 * freed it, before anybody else can ask; when very many wait, the first {@value #AT_ONCE} are
 * served there and the rest by a job. Nobody is overtaken: each may take only what the older ones
 * before it do not wait for.
 */
@ApplicationScoped
class FillingBackorders {
  /** The most orders that are filled in the transaction that freed the stock. */
  static final int AT_ONCE = 50;

  @Inject StockLedger ledger;
  @Inject Orders orders;
  @Inject OrderingRules rules;
  @Inject Jobs jobs;

  void freed(@Observes StockFreed freed) {
    if (fill(freed.stock(), freed.skus(), 0) == AT_ONCE) {
      jobs.wake(FillingBackordersJob.NAME);
    }
  }

  /**
   * Serves the next orders that wait for a SKU, in a transaction of its own.
   *
   * @param afterQueueNumber only those behind this place
   * @return the place of the last one served; the same place when there was none
   */
  @RetriedOnConflict
  @Transactional
  public long fillNext(Sku sku, long afterQueueNumber) {
    return ledger.freeing(
        Set.of(sku),
        stock -> {
          List<String> waiting = ledger.longestWaiting(Set.of(sku), afterQueueNumber, AT_ONCE);
          long last = afterQueueNumber;
          for (String document : waiting) {
            last = Math.max(last, fill(stock, document));
          }
          return last;
        });
  }

  private int fill(LockedStock stock, Collection<Sku> skus, long afterQueueNumber) {
    int looked = 0;
    for (String document : ledger.longestWaiting(skus, afterQueueNumber, AT_ONCE)) {
      if (skus.stream().allMatch(sku -> stock.availableToPromise(sku) == 0)) {
        return looked;
      }
      fill(stock, document);
      looked++;
    }
    return looked;
  }

  /** Fills the lines whose stock is locked here; its other lines wait for other deliveries. */
  private long fill(LockedStock stock, String document) {
    Order order = orders.locked(new OrderNumber(document));
    if (order.status().isOpen()) {
      List<AllocatedPieces> allocated = ledger.allocatedTo(document);
      List<String> nearestFirst =
          rules.nearestFirst(order.zip3()).stream().map(Warehouse::code).toList();
      List<Demand> fillable =
          Promises.waitingDemands(order, allocated).stream()
              .filter(demand -> stock.holds(demand.pieces().keySet()))
              .toList();
      AllocationPlan plan = stock.planForWaiting(fillable, nearestFirst, order.queueNumber());
      if (new Promises(stock, order).fill(plan)) {
        order.allocationChanged(
            Promises.waitingDemands(order, ledger.allocatedTo(document)).isEmpty());
      }
    }
    return order.queueNumber();
  }
}
