package org.campaignmaterials.stock;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up the entries of one SKU in one warehouse, from the first one on. Entries are never
 * changed, so most of them are added up before the SKU is locked and only the last few while orders
 * wait.
 */
class EntryChain {
  private static final int AT_ONCE = 1000;

  private final String sku;
  private final String warehouse;
  private final List<Difference> differences = new ArrayList<>();
  private long last;
  private long onHand;
  private long allocated;
  private boolean holeFound;
  private boolean wrongAfterFound;

  EntryChain(String sku, String warehouse) {
    this.sku = sku;
    this.warehouse = warehouse;
  }

  /** Adds up what was written since it was called last. */
  void readOn(EntityManager entities) {
    List<Object[]> entries;
    do {
      entries =
          entities
              .createQuery(
                  "SELECT e.entryNumber, e.onHandChange, e.allocatedChange, e.onHandAfter,"
                      + " e.allocatedAfter FROM StockEntry e WHERE e.sku = :sku"
                      + " AND e.warehouse = :warehouse AND e.entryNumber > :last"
                      + " ORDER BY e.entryNumber",
                  Object[].class)
              .setParameter("sku", sku)
              .setParameter("warehouse", warehouse)
              .setParameter("last", last)
              .setMaxResults(AT_ONCE)
              .getResultList();
      entries.forEach(
          entry ->
              add(
                  (Long) entry[0],
                  (Integer) entry[1],
                  (Integer) entry[2],
                  (Integer) entry[3],
                  (Integer) entry[4]));
    } while (entries.size() == AT_ONCE);
  }

  /** Adds an entry; of each kind of mistake only the first is told, the others follow from it. */
  void add(
      long number, int onHandChange, int allocatedChange, int onHandAfter, int allocatedAfter) {
    if (number != last + 1 && !holeFound) {
      holeFound = true;
      tell(Difference.Kind.ENTRY_NUMBERS, last + 1, number, number);
    }
    last = number;
    onHand += onHandChange;
    allocated += allocatedChange;
    if (!wrongAfterFound && onHandAfter != onHand) {
      wrongAfterFound = true;
      tell(Difference.Kind.ON_HAND_AFTER, onHand, onHandAfter, number);
    }
    if (!wrongAfterFound && allocatedAfter != allocated) {
      wrongAfterFound = true;
      tell(Difference.Kind.ALLOCATED_AFTER, allocated, allocatedAfter, number);
    }
  }

  /** Everything in which the entries differ from each other or from the balance. */
  List<Difference> comparedWith(StockBalance balance) {
    if (balance.lastEntry() != last) {
      tell(Difference.Kind.ENTRY_NUMBERS, last, balance.lastEntry(), last);
    }
    if (balance.onHand() != onHand) {
      tell(Difference.Kind.ON_HAND_SUM, onHand, balance.onHand(), 0);
    }
    if (balance.allocated() != allocated) {
      tell(Difference.Kind.ALLOCATED_SUM, allocated, balance.allocated(), 0);
    }
    return List.copyOf(differences);
  }

  private void tell(Difference.Kind kind, long expected, long found, long entryNumber) {
    differences.add(new Difference(sku, warehouse, kind, expected, found, entryNumber));
  }
}
