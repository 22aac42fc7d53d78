package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.WaitingPieces;

/**
 * The door to a change of one order. Locks what it touches, in the order that all use cases share:
 * its stock first, then the order itself, whose state may have changed meanwhile.
 */
@ApplicationScoped
public class OrderStock {
  @Inject Orders orders;
  @Inject StockLedger ledger;
  @Inject Outbox outbox;
  @Inject Event<RecalledFromOrder> recalled;
  @Inject Clock clock;

  /**
   * Lets a warehouse work on an order, in the caller's transaction.
   *
   * @throws NotFound when nobody has this number
   */
  public <T> T working(OrderNumber number, Function<OrderInWork, T> work) {
    return ledger.freeing(
        skusOf(number),
        stock ->
            work.apply(
                new OrderInWork(
                    stock, orders.locked(number), ledger, orders, outbox, recalled, clock)));
  }

  /** Works on an order with its stock locked. */
  void with(OrderNumber number, BiConsumer<LockedStock, Order> work) {
    ledger.freeing(
        skusOf(number),
        stock -> {
          work.accept(stock, orders.locked(number));
          return null;
        });
  }

  /** Takes a step with an order after which it neither holds stock nor waits for any. */
  void givingUp(OrderNumber number, String reason, Consumer<Order> step) {
    with(
        number,
        (stock, order) -> {
          step.accept(order);
          List<AllocatedPieces> allocated = ledger.allocatedTo(number.text());
          List<WaitingPieces> waiting = ledger.waitedForBy(number.text());
          new Promises(stock, order).giveUp(allocated, waiting, reason);
        });
  }

  private SortedSet<Sku> skusOf(OrderNumber number) {
    SortedSet<Sku> skus = new TreeSet<>();
    orders
        .byNumber(number)
        .orElseThrow(() -> new NotFound("order"))
        .lines()
        .forEach(line -> skus.addAll(line.pieces().keySet()));
    return skus;
  }
}
