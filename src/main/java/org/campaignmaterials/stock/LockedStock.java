package org.campaignmaterials.stock;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.ToIntFunction;
import org.campaignmaterials.catalog.Sku;

/**
 * Some SKUs' stock, locked for this transaction: what is read here stays true until the commit.
 * Handed out by {@link StockLedger} only, and useless after its transaction.
 */
public class LockedStock {
  private final EntityManager entities;
  private final Clock clock;
  private final LockedShelves shelves;
  private final WaitingLines waiting;

  /**
   * The stock of shelves that are locked.
   *
   * @param entities of the transaction that locked them
   */
  LockedStock(EntityManager entities, Clock clock, LockedShelves shelves) {
    this.entities = entities;
    this.clock = clock;
    this.shelves = shelves;
    this.waiting = new WaitingLines(entities, shelves);
  }

  /** What can be promised of a SKU in all warehouses, in pieces. */
  public int availableToPromise(Sku sku) {
    return shelves.availableToPromise(sku);
  }

  /** Whether nothing of a SKU may be promised or sent any more: it was recalled. */
  public boolean isStopped(Sku sku) {
    return shelves.isStopped(sku);
  }

  /** Stops a SKU, for every order that asks after this one. */
  void stop(Sku sku, String document) {
    shelves.stop(sku, document);
  }

  /** Whether all of these were locked, so that they may be promised here. */
  public boolean holds(Collection<Sku> skus) {
    return shelves.holds(skus);
  }

  /** How many pieces orders wait for. */
  int backordered(Sku sku) {
    return shelves.backordered(sku);
  }

  /**
   * Plans for a new order, which stands behind all who wait: it may take what can be promised less
   * what they wait for.
   */
  public AllocationPlan planForNewOrder(List<Demand> demands, List<String> nearestFirst) {
    return plan(demands, nearestFirst, shelves::backordered);
  }

  /**
   * Plans for a new order that somebody has to read first: it may hold only a share of what a new
   * order could take, so that one sending of the form can't set everything aside.
   *
   * @param percent the share, from 0 to 100
   */
  public AllocationPlan planForReview(
      List<Demand> demands, List<String> nearestFirst, int percent) {
    return plan(
        demands,
        nearestFirst,
        sku -> {
          int free = availableToPromise(sku) - backordered(sku);
          return availableToPromise(sku) - (int) ((long) Math.max(0, free) * percent / 100);
        });
  }

  /** Plans for an order that waits: only those with a smaller queue number stand before it. */
  public AllocationPlan planForWaiting(
      List<Demand> demands, List<String> nearestFirst, long queueNumber) {
    return plan(demands, nearestFirst, sku -> waiting.before(sku, queueNumber));
  }

  private AllocationPlan plan(
      List<Demand> demands, List<String> nearestFirst, ToIntFunction<Sku> heldForOthers) {
    Map<Sku, Map<String, Integer>> onShelf = new HashMap<>();
    Map<Sku, Integer> budget = new HashMap<>();
    for (Demand demand : demands) {
      for (Sku sku : demand.pieces().keySet()) {
        if (!onShelf.containsKey(sku)) {
          Map<String, Integer> byWarehouse = new HashMap<>();
          boolean stopped = isStopped(sku);
          shelves
              .balances(sku)
              .forEach(
                  (code, row) -> byWarehouse.put(code, stopped ? 0 : row.availableToPromise()));
          onShelf.put(sku, byWarehouse);
          int available = availableToPromise(sku);
          budget.put(
              sku, available == 0 ? 0 : Math.max(0, available - heldForOthers.applyAsInt(sku)));
        }
      }
    }
    return AllocationPlan.of(demands, onShelf, budget, nearestFirst);
  }

  /**
   * Promises pieces to a line of an order.
   *
   * @param queueNumber the order's place in the queue
   */
  public void allocate(
      String document, int line, Sku sku, String warehouse, int quantity, long queueNumber) {
    mustNotBeStopped(sku);
    post(sku, warehouse, Movement.ALLOCATION, 0, quantity, document, null);
    Allocation.Key key = new Allocation.Key(document, line, sku.text(), warehouse);
    Allocation promise = entities.find(Allocation.class, key);
    if (promise == null) {
      promise = new Allocation(key, queueNumber, clock.instant());
      entities.persist(promise);
    }
    promise.change(quantity);
  }

  /**
   * The same for an order that is only being placed: nothing is looked for that can't be there yet.
   */
  public void allocateFirst(
      String document, int line, Sku sku, String warehouse, int quantity, long queueNumber) {
    mustNotBeStopped(sku);
    post(sku, warehouse, Movement.ALLOCATION, 0, quantity, document, null);
    Allocation promise =
        new Allocation(
            new Allocation.Key(document, line, sku.text(), warehouse),
            queueNumber,
            clock.instant());
    promise.change(quantity);
    entities.persist(promise);
  }

  /** Withdraws a promise, or a part of it. */
  public void release(
      String document, int line, Sku sku, String warehouse, int quantity, String reason) {
    post(sku, warehouse, Movement.RELEASE, 0, -quantity, document, reason);
    reduce(allocation(document, line, sku, warehouse), quantity);
  }

  /** Somebody goes to fetch promised pieces: from now on a count leaves them to this order. */
  public void fetch(String document, int line, Sku sku, String warehouse, int quantity) {
    allocation(document, line, sku, warehouse).fetch(quantity);
  }

  /** Nobody fetches these pieces after all; they stay promised, and lie on their shelf. */
  public void leaveOnShelf(String document, int line, Sku sku, String warehouse, int quantity) {
    allocation(document, line, sku, warehouse).fetch(-quantity);
  }

  /**
   * Pieces that were to be fetched are not there, or not fit to be sent. The promise is withdrawn
   * and the books follow the shelf at once, so that the same missing pieces are not promised again
   * before somebody has counted.
   *
   * @param damaged whether they are there and spoiled
   * @param reason names the pick list
   */
  public void pickShort(
      String document,
      int line,
      Sku sku,
      String warehouse,
      int quantity,
      boolean damaged,
      String reason) {
    leaveOnShelf(document, line, sku, warehouse, quantity);
    release(document, line, sku, warehouse, quantity, reason);
    Movement movement = damaged ? Movement.WRITE_OFF : Movement.COUNT_ADJUSTMENT;
    post(sku, warehouse, movement, -quantity, 0, document, reason);
  }

  /**
   * Lets promised pieces leave the house.
   *
   * @param parcel the number of the parcel that they are in: by it they can come back
   */
  public void ship(
      String document, int line, Sku sku, String warehouse, int quantity, String parcel) {
    mustNotBeStopped(sku);
    post(sku, warehouse, Movement.SHIPMENT, -quantity, -quantity, document, parcel);
    Allocation promise = allocation(document, line, sku, warehouse);
    promise.fetch(-quantity);
    reduce(promise, quantity);
  }

  /** A parcel came back: every entry by which it left is undone by one that names it. */
  public void takeBack(String document, String parcel) {
    for (StockEntry left : entriesOf(document, parcel)) {
      shelves.post(
          Sku.parse(left.sku()),
          left.warehouse(),
          Movement.RETURN,
          -left.onHandChange(),
          0,
          document,
          parcel,
          left.entryNumber());
    }
  }

  private List<StockEntry> entriesOf(String document, String parcel) {
    return entities
        .createQuery(
            "SELECT e FROM StockEntry e WHERE e.document = :document AND e.reason = :parcel"
                + " AND e.movement = :movement ORDER BY e.sku, e.warehouse, e.entryNumber",
            StockEntry.class)
        .setParameter("document", document)
        .setParameter("parcel", parcel)
        .setParameter("movement", Movement.SHIPMENT)
        .getResultList();
  }

  /** Lets a line wait for pieces, at its place in the queue. */
  public void queue(String document, int line, Sku sku, long queueNumber, int quantity) {
    waiting.add(document, line, sku, queueNumber, quantity);
  }

  /** Ends the wait for pieces: they were promised, or nobody wants them any more. */
  public void unqueue(int line, Sku sku, long queueNumber, int quantity) {
    waiting.remove(line, sku, queueNumber, quantity);
  }

  /** Takes in what the printer delivered. */
  void receive(Sku sku, String warehouse, int quantity, String document, String reference) {
    post(sku, warehouse, Movement.RECEIPT, quantity, 0, document, reference);
    balance(sku, warehouse).arrived(quantity);
  }

  /**
   * Corrects the books by a difference.
   *
   * @param movement COUNT_ADJUSTMENT or WRITE_OFF
   */
  void adjust(
      Sku sku, String warehouse, Movement movement, int change, String document, String reason) {
    post(sku, warehouse, movement, change, 0, document, reason);
  }

  /**
   * Takes pieces off the books that were destroyed.
   *
   * @return the number of the entry, by which it can be undone
   */
  long destroy(Sku sku, String warehouse, int quantity, String document, String reason) {
    post(sku, warehouse, Movement.WRITE_OFF, -quantity, 0, document, reason);
    return balance(sku, warehouse).lastEntry();
  }

  /** They were not destroyed after all: names the entry that said so. */
  void undoDestroying(
      Sku sku, String warehouse, int quantity, String document, String reason, long entry) {
    shelves.post(sku, warehouse, Movement.WRITE_OFF, quantity, 0, document, reason, entry);
  }

  /** The last wall: callers check first, and say it in a sentence. */
  private void mustNotBeStopped(Sku sku) {
    if (isStopped(sku)) {
      throw new IllegalStateException(sku + " was recalled");
    }
  }

  StockBalance balance(Sku sku, String warehouse) {
    return shelves.balance(sku, warehouse);
  }

  /** The SKUs of which more can be promised than before; forgets them. */
  SortedSet<Sku> takeFreed() {
    return shelves.takeFreed();
  }

  private void post(
      Sku sku,
      String warehouse,
      Movement movement,
      int onHandChange,
      int allocatedChange,
      String document,
      String reason) {
    shelves.post(sku, warehouse, movement, onHandChange, allocatedChange, document, reason, null);
  }

  private Allocation allocation(String document, int line, Sku sku, String warehouse) {
    Allocation found =
        entities.find(Allocation.class, new Allocation.Key(document, line, sku.text(), warehouse));
    if (found == null) {
      throw new IllegalStateException("Nothing is allocated to " + document + " of " + sku);
    }
    return found;
  }

  private void reduce(Allocation allocation, int quantity) {
    if (allocation.quantity() == quantity) {
      entities.remove(allocation);
      // At once: the same line may be promised the same pieces again in this transaction.
      entities.flush();
    } else {
      allocation.change(-quantity);
    }
  }
}
