package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;

/**
 * Holds the books of one SKU against each other while its lock keeps everybody else from writing:
 * what is found is true also while orders come in.
 */
@ApplicationScoped
class CheckingBooks {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject StockLedger ledger;
  @Inject Warehouses warehouses;

  /** What does not fit; nothing, as long as all is well. */
  @RetriedOnConflict
  @Transactional
  public List<Difference> of(Sku sku) {
    SortedMap<String, EntryChain> chains = new TreeMap<>();
    for (String warehouse : warehouses.codes()) {
      EntryChain chain = new EntryChain(sku.text(), warehouse);
      chain.readOn(entities);
      chains.put(warehouse, chain);
    }
    return ledger.taking(Set.of(sku), stock -> differences(stock, sku, chains));
  }

  private List<Difference> differences(
      LockedStock stock, Sku sku, SortedMap<String, EntryChain> chains) {
    List<Difference> found = new ArrayList<>();
    chains.forEach(
        (warehouse, chain) -> {
          StockBalance balance = stock.balance(sku, warehouse);
          chain.readOn(entities);
          found.addAll(chain.comparedWith(balance));
          long promised =
              sum(
                  "SELECT SUM(a.quantity) FROM Allocation a WHERE a.sku = ?1 AND a.warehouse = ?2",
                  sku.text(),
                  warehouse);
          if (promised != balance.allocated()) {
            found.add(
                new Difference(
                    sku.text(),
                    warehouse,
                    Difference.Kind.ALLOCATIONS,
                    promised,
                    balance.allocated(),
                    0));
          }
        });
    long waitedFor = sum("SELECT SUM(b.quantity) FROM Backorder b WHERE b.sku = ?1", sku.text());
    int kept = stock.backordered(sku);
    if (waitedFor != kept) {
      found.add(new Difference(sku.text(), "", Difference.Kind.BACKORDERS, waitedFor, kept, 0));
    }
    return found;
  }

  private long sum(String query, Object... parameters) {
    var asked = entities.createQuery(query);
    for (int at = 0; at < parameters.length; at++) {
      asked.setParameter(at + 1, parameters[at]);
    }
    Number sum = (Number) asked.getSingleResult();
    return sum == null ? 0 : sum.longValue();
  }
}
