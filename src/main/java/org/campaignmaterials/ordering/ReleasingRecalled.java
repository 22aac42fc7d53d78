package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.stock.StockLedger;

/**
 * Takes a recalled SKU out of the orders that hold it or wait for it, order by order. Whoever does
 * so for many begins with the oldest; done twice, it changes nothing the second time.
 */
@ApplicationScoped
public class ReleasingRecalled {
  private static final int IN_REVIEW_AT_ONCE = 100;

  @Inject StockLedger ledger;
  @Inject Orders orders;
  @Inject OrderStock orderStock;
  @Inject Event<RecalledFromOrder> recalled;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * The next orders that hold a SKU, wait for it, or would get it after a review; oldest first.
   * Those of which the rest is in the hands of a warehouse are not among them.
   *
   * @param afterQueueNumber only those behind this place; 0 for the oldest
   */
  @Transactional
  public SortedMap<Long, OrderNumber> next(Sku sku, long afterQueueNumber, int most) {
    SortedMap<Long, OrderNumber> found = new TreeMap<>();
    ledger
        .holdingOrWaiting(sku, afterQueueNumber, most)
        .forEach((place, document) -> found.put(place, new OrderNumber(document)));
    long after = afterQueueNumber;
    List<Order> inReview = orders.inReview(after, IN_REVIEW_AT_ONCE);
    int reviewed = 0;
    while (!inReview.isEmpty() && reviewed < most) {
      for (Order order : inReview) {
        after = order.queueNumber();
        if (order.lines().stream()
            .anyMatch(line -> line.open() > 0 && line.pieces().containsKey(sku))) {
          found.put(after, order.number());
          reviewed++;
        }
      }
      inReview = orders.inReview(after, IN_REVIEW_AT_ONCE);
    }
    while (found.size() > most) {
      found.remove(found.lastKey());
    }
    return found;
  }

  /** Takes all that was recalled out of one order, in a transaction of its own. */
  @RetriedOnConflict
  @Transactional
  public void release(OrderNumber number) {
    orderStock.with(
        number,
        (stock, order) -> {
          List<RecalledFromOrder> taken = new RecalledPieces(stock, order, ledger).letGo();
          if (!taken.isEmpty()) {
            OrderStatus before = order.status();
            order.partRecalled(
                Promises.waitingDemands(order, ledger.allocatedTo(number.text())).isEmpty(),
                orders.parcelsOf(number).stream()
                    .noneMatch(parcel -> parcel.state() == OrderParcel.State.UNDERWAY),
                clock.instant());
            audit.record(
                "order.recalled",
                "order " + number,
                AuditedFields.of(AuditedField.STATUS, before.code()),
                AuditedFields.of(AuditedField.STATUS, order.status().code()));
            taken.forEach(recalled::fire);
          }
        });
  }
}
