package org.campaignmaterials.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.PageVersions;

/**
 * The locked rows of some SKUs, and the one place where they change: a balance and its entry from
 * the same numbers, the word that public pages say, and which SKUs became free.
 */
class LockedShelves {
  private final EntityManager entities;
  private final PageVersions versions;
  private final Clock clock;
  private final String recordedBy;
  private final int limitedBelow;
  private final SortedMap<Sku, Shelf> shelves = new TreeMap<>();
  private final SortedSet<Sku> freed = new TreeSet<>();

  private record Shelf(StockItem item, SortedMap<String, StockBalance> byWarehouse) {}

  LockedShelves(
      EntityManager entities,
      PageVersions versions,
      Clock clock,
      String recordedBy,
      int limitedBelow) {
    this.entities = entities;
    this.versions = versions;
    this.clock = clock;
    this.recordedBy = recordedBy;
    this.limitedBelow = limitedBelow;
  }

  /** Locks one SKU: its own row, then its balances by warehouse. Called in SKU order. */
  void lock(Sku sku, Collection<String> warehouses) {
    StockItem item = entities.find(StockItem.class, sku.text(), LockModeType.PESSIMISTIC_WRITE);
    if (item == null) {
      throw new IllegalStateException("No stock is kept of " + sku);
    }
    SortedMap<String, StockBalance> byWarehouse = new TreeMap<>();
    for (String warehouse : new TreeSet<>(warehouses)) {
      StockBalance balance =
          entities.find(
              StockBalance.class,
              new BalanceKey(sku.text(), warehouse),
              LockModeType.PESSIMISTIC_WRITE);
      if (balance != null) {
        byWarehouse.put(warehouse, balance);
      }
    }
    shelves.put(sku, new Shelf(item, byWarehouse));
  }

  boolean holds(Collection<Sku> skus) {
    return shelves.keySet().containsAll(skus);
  }

  /** What can be promised of a SKU in all warehouses, in pieces. */
  int availableToPromise(Sku sku) {
    return isStopped(sku) ? 0 : free(sku);
  }

  /** Whether nothing of a SKU may be promised or sent any more. */
  boolean isStopped(Sku sku) {
    return shelf(sku).item().stoppedBy().isPresent();
  }

  /** Stops a SKU; the public reads at once that it is out. */
  void stop(Sku sku, String document) {
    shelf(sku).item().stop(document);
    freed.remove(sku);
    sayWord(sku);
  }

  private int free(Sku sku) {
    return shelf(sku).byWarehouse().values().stream()
        .mapToInt(StockBalance::availableToPromise)
        .sum();
  }

  /** The balances of a SKU, by warehouse. */
  SortedMap<String, StockBalance> balances(Sku sku) {
    return shelf(sku).byWarehouse();
  }

  StockBalance balance(Sku sku, String warehouse) {
    StockBalance balance = shelf(sku).byWarehouse().get(warehouse);
    if (balance == null) {
      throw new IllegalStateException("No stock is kept of " + sku + " in " + warehouse);
    }
    return balance;
  }

  /** How many pieces orders wait for. */
  int backordered(Sku sku) {
    return shelf(sku).item().backordered();
  }

  /** Orders wait for so many more; for fewer, when it is negative. */
  void waits(Sku sku, int change) {
    shelf(sku).item().waits(change);
    if (change < 0 && availableToPromise(sku) > 0) {
      freed.add(sku);
    }
    sayWord(sku);
  }

  /** The SKUs of which more can be promised than before; forgets them. */
  SortedSet<Sku> takeFreed() {
    SortedSet<Sku> taken = new TreeSet<>(freed);
    freed.clear();
    return taken;
  }

  /**
   * Moves a balance and writes the entry that says so.
   *
   * @param reversesEntry the number of the entry that this one undoes; null for most
   */
  void post(
      Sku sku,
      String warehouse,
      Movement movement,
      int onHandChange,
      int allocatedChange,
      String document,
      String reason,
      Long reversesEntry) {
    StockEntry entry =
        balance(sku, warehouse)
            .post(
                new Posting(
                    movement,
                    onHandChange,
                    allocatedChange,
                    document,
                    reason,
                    reversesEntry,
                    LocalDate.now(clock),
                    clock.instant(),
                    recordedBy));
    entities.persist(entry);
    if (entry.freesStock() && !isStopped(sku)) {
      freed.add(sku);
    }
    sayWord(sku);
  }

  private void sayWord(Sku sku) {
    Shelf shelf = shelf(sku);
    int promiseable = availableToPromise(sku) - shelf.item().backordered();
    if (shelf.item().say(AvailabilityWord.of(promiseable, limitedBelow))) {
      versions.raise(PageVersions.AVAILABILITY);
    }
  }

  private Shelf shelf(Sku sku) {
    Shelf shelf = shelves.get(sku);
    if (shelf == null) {
      throw new IllegalStateException(sku + " was not locked");
    }
    return shelf;
  }
}
