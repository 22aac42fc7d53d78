package org.campaignmaterials.stock;

import jakarta.persistence.EntityManager;
import org.campaignmaterials.catalog.Sku;

/** Those who wait for the locked SKUs, each at the place of its order in the queue. */
class WaitingLines {
  private final EntityManager entities;
  private final LockedShelves shelves;

  WaitingLines(EntityManager entities, LockedShelves shelves) {
    this.entities = entities;
    this.shelves = shelves;
  }

  /** How many pieces those wait for who stand before a place in the queue. */
  int before(Sku sku, long queueNumber) {
    if (shelves.backordered(sku) == 0) {
      return 0;
    }
    Long waiting =
        entities
            .createQuery(
                "SELECT SUM(b.quantity) FROM Backorder b"
                    + " WHERE b.sku = :sku AND b.queueNumber < :before",
                Long.class)
            .setParameter("sku", sku.text())
            .setParameter("before", queueNumber)
            .getSingleResult();
    return waiting == null ? 0 : waiting.intValue();
  }

  void add(String document, int line, Sku sku, long queueNumber, int quantity) {
    Backorder.Key key = new Backorder.Key(sku.text(), queueNumber, line);
    Backorder waiting = entities.find(Backorder.class, key);
    if (waiting == null) {
      waiting = new Backorder(key, document);
      waiting.change(quantity);
      entities.persist(waiting);
    } else {
      waiting.change(quantity);
    }
    shelves.waits(sku, quantity);
  }

  void remove(int line, Sku sku, long queueNumber, int quantity) {
    Backorder waiting =
        entities.find(Backorder.class, new Backorder.Key(sku.text(), queueNumber, line));
    if (waiting == null) {
      throw new IllegalStateException("Nothing waits for " + sku + " at " + queueNumber);
    }
    if (waiting.quantity() == quantity) {
      entities.remove(waiting);
      // At once: the same line may wait for the same pieces again in this transaction.
      entities.flush();
    } else {
      waiting.change(-quantity);
    }
    shelves.waits(sku, -quantity);
  }
}
