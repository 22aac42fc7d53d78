package org.campaignmaterials.ordering;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockLedger;

/**
 * An order in the hands of a warehouse, with its stock locked. Handed out by {@link OrderStock} for
 * one transaction. What lies in the ledger, on the order's lines and in its status changes here
 * together; after each step {@link #follow} gives the order the status that follows from all of it.
 */
public class OrderInWork {
  private final LockedStock stock;
  private final Order order;
  private final StockLedger ledger;
  private final Orders orders;
  private final Outbox outbox;
  private final Event<RecalledFromOrder> recalled;
  private final Clock clock;
  private final String document;

  /**
   * The first parcel that left in this transaction; the letter is about those that left with it.
   */
  private String firstToLeave;

  /** Why pieces that were to be fetched don't come to the table. */
  public enum Missing {
    /** They are not on the shelf. */
    NOT_THERE,
    /** They are spoiled. */
    DAMAGED,
    /** They are fine, and lie there alone: the rest of their kit is missing. */
    LEFT_OVER
  }

  OrderInWork(
      LockedStock stock,
      Order order,
      StockLedger ledger,
      Orders orders,
      Outbox outbox,
      Event<RecalledFromOrder> recalled,
      Clock clock) {
    this.stock = stock;
    this.order = order;
    this.ledger = ledger;
    this.orders = orders;
    this.outbox = outbox;
    this.recalled = recalled;
    this.clock = clock;
    this.document = order.number().text();
  }

  public Order order() {
    return order;
  }

  /**
   * Begins to fetch what is promised in a warehouse.
   *
   * @return what is fetched now; empty when nothing waits there to be fetched
   * @throws RuleViolations when campaign staff must look at the order first
   */
  public List<AllocatedPieces> fetch(String warehouse) {
    if (order.status() == OrderStatus.IN_REVIEW || order.lookFirst()) {
      throw new RuleViolations("", "order_in_review", document);
    }
    List<AllocatedPieces> waiting =
        ledger.allocatedTo(document).stream()
            .filter(pieces -> pieces.warehouse().equals(warehouse) && pieces.unfetched() > 0)
            .filter(pieces -> !isRecalled(order.line(pieces.line())))
            .toList();
    waiting.forEach(
        pieces ->
            stock.fetch(document, pieces.line(), pieces.sku(), warehouse, pieces.unfetched()));
    return waiting;
  }

  /** Whether a line needs pieces that were recalled: nothing of it is fetched or sent any more. */
  public boolean isRecalled(OrderLine line) {
    return RecalledPieces.isIn(line, stock);
  }

  /** Leaves pieces on their shelf that were to be fetched; they stay promised. */
  public void leave(String warehouse, int line, Sku sku, int quantity) {
    stock.leaveOnShelf(document, line, sku, warehouse, quantity);
  }

  /**
   * Pieces don't come to the table. The line waits for them again, at its old place in the queue,
   * once {@link #waitAgain} is said.
   *
   * @param paper the number of the pick list
   */
  public void lacks(String warehouse, int line, Sku sku, int quantity, Missing why, String paper) {
    if (why == Missing.LEFT_OVER) {
      stock.leaveOnShelf(document, line, sku, warehouse, quantity);
      stock.release(document, line, sku, warehouse, quantity, paper);
    } else {
      stock.pickShort(document, line, sku, warehouse, quantity, why == Missing.DAMAGED, paper);
    }
  }

  /**
   * Recalled pieces came off the packing table: they are on hand again, to be destroyed, and the
   * order is free of them.
   *
   * @param units of the lines that need them, by line
   */
  public void takeOut(String warehouse, SortedMap<Integer, Integer> units) {
    units.forEach(
        (number, some) ->
            order
                .line(number)
                .pieces()
                .forEach((sku, each) -> leave(warehouse, number, sku, each * some)));
    letGoOfRecalled();
  }

  private void letGoOfRecalled() {
    new RecalledPieces(stock, order, ledger).letGo().forEach(recalled::fire);
  }

  /** Puts every line into the queue for what it lacks; what was recalled nobody waits for. */
  public void waitAgain() {
    List<AllocatedPieces> allocated = ledger.allocatedTo(document);
    Promises promises = new Promises(stock, order);
    for (OrderLine line : order.lines()) {
      int kept = promises.giveBackWhatIsBroken(line, allocated);
      if (!isRecalled(line)) {
        promises.queueWhatIsMissing(
            line, kept, Promises.waitingOf(line.line(), ledger.waitedForBy(document)));
      }
    }
    letGoOfRecalled();
  }

  /**
   * Lets a parcel leave: ledger, lines, and what the requester sees.
   *
   * @throws RuleViolations when something in it was recalled
   */
  public void ship(ShippedParcel parcel) {
    parcel.units().keySet().stream()
        .map(order::line)
        .filter(this::isRecalled)
        .findFirst()
        .ifPresent(
            line -> {
              throw new RuleViolations("", "recalled_not_sent", line.sku().text());
            });
    parcel
        .units()
        .forEach(
            (number, units) -> {
              OrderLine line = order.line(number);
              line.shipped(units);
              line.pieces()
                  .forEach(
                      (sku, each) ->
                          stock.ship(
                              document,
                              number,
                              sku,
                              parcel.warehouse(),
                              each * units,
                              parcel.number()));
            });
    if (firstToLeave == null) {
      firstToLeave = parcel.number();
    }
    orders.add(new OrderParcel(order.number(), parcel, firstToLeave));
  }

  /** Tells the requester what is on its way with the parcels that left now, and what follows. */
  public void tellShipped() {
    outbox.enqueue(OrderShippedLetter.KIND, firstToLeave, order.language());
  }

  /** A parcel left with another carrier, or under another number, than was said first. */
  public void leftOtherwise(String parcel, Carrier carrier, String trackingNumber) {
    orders.parcel(parcel).leftOtherwise(carrier, trackingNumber);
  }

  /** A parcel arrived, as somebody says who knows. */
  public void arrived(String parcel) {
    orders.parcel(parcel).arrived();
  }

  /** That a parcel arrived was a mistake: its requester sees it on the way again. */
  public void notArrived(String parcel) {
    orders.parcel(parcel).notArrived();
  }

  /**
   * A parcel came back. Its pieces are on the shelf again, and the requester is told.
   *
   * @param units what was in it, by line
   * @param sendAgain whether the order waits for the same again; otherwise nobody wants it any more
   */
  public void cameBack(String parcel, SortedMap<Integer, Integer> units, boolean sendAgain) {
    stock.takeBack(document, parcel);
    units.forEach(
        (number, back) -> {
          OrderLine line = order.line(number);
          line.cameBack(back, sendAgain && !isRecalled(line));
        });
    orders.parcel(parcel).cameBack();
    waitAgain();
    outbox.enqueue(OrderReturnedLetter.KIND, document, order.language());
  }

  /**
   * Gives the order the status that follows from its lines, its promises and the warehouse.
   *
   * @param inWarehouse PICKING or PACKED while some of it is on its way to the door
   */
  public void follow(Optional<OrderStatus> inWarehouse) {
    boolean allAllocated = Promises.waitingDemands(order, ledger.allocatedTo(document)).isEmpty();
    boolean allArrived =
        orders.parcelsOf(order.number()).stream()
            .noneMatch(parcel -> parcel.state() == OrderParcel.State.UNDERWAY);
    order.follow(inWarehouse, allAllocated, allArrived, clock.instant());
  }
}
