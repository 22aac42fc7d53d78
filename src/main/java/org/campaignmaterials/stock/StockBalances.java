package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;

/** Balances and the items they belong to, for reading. */
@ApplicationScoped
class StockBalances {
  private static final String ALL = "SELECT b FROM StockBalance b ORDER BY b.sku, b.warehouse";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** Whether the books are open for a SKU. */
  @Transactional
  public boolean areKeptOf(Sku sku) {
    return entities.find(StockItem.class, sku.text()) != null;
  }

  /** What is kept of a SKU besides its balances. */
  @Transactional
  public StockItem item(Sku sku) {
    return entities.find(StockItem.class, sku.text());
  }

  /** The SKUs that were recalled, each with the paper that stopped it. */
  @Transactional
  public Map<String, String> stopped() {
    Map<String, String> papers = new TreeMap<>();
    entities
        .createQuery(
            "SELECT i.sku, i.stoppedBy FROM StockItem i WHERE i.stoppedBy IS NOT NULL",
            Object[].class)
        .getResultList()
        .forEach(row -> papers.put((String) row[0], (String) row[1]));
    return papers;
  }

  /** All balances, by SKU and warehouse. */
  @Transactional
  public List<StockBalance> all() {
    return entities.createQuery(ALL, StockBalance.class).getResultList();
  }

  /** A part of all balances. */
  @Transactional
  public List<StockBalance> all(int first, int most) {
    return entities
        .createQuery(ALL, StockBalance.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  @Transactional
  public long count() {
    return entities
        .createQuery("SELECT COUNT(b) FROM StockBalance b", Long.class)
        .getSingleResult();
  }

  /** The balances of one SKU, by warehouse. */
  @Transactional
  public List<StockBalance> of(Sku sku) {
    TypedQuery<StockBalance> query =
        entities.createQuery(
            "SELECT b FROM StockBalance b WHERE b.sku = :sku ORDER BY b.warehouse",
            StockBalance.class);
    return query.setParameter("sku", sku.text()).getResultList();
  }

  /** The balances of some SKUs in one warehouse, by SKU. */
  @Transactional
  public List<StockBalance> in(String warehouse, Collection<Sku> skus) {
    return entities
        .createQuery(
            "SELECT b FROM StockBalance b WHERE b.warehouse = :warehouse AND b.sku IN :skus"
                + " ORDER BY b.sku",
            StockBalance.class)
        .setParameter("warehouse", warehouse)
        .setParameter("skus", skus.stream().map(Sku::text).toList())
        .getResultList();
  }

  /** All SKUs that stock is kept of. */
  @Transactional
  public List<StockItem> items() {
    return entities
        .createQuery("SELECT i FROM StockItem i ORDER BY i.sku", StockItem.class)
        .getResultList();
  }

  /** The next SKU in their order. */
  @Transactional
  public Optional<StockItem> itemAfter(String sku) {
    return entities
        .createQuery("SELECT i FROM StockItem i WHERE i.sku > :sku ORDER BY i.sku", StockItem.class)
        .setParameter("sku", sku)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
