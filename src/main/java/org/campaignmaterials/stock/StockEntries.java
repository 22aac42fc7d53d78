package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/**
 * The ledger of a SKU, for reading, the newest entry first. Each warehouse numbers its own entries,
 * so the newest of each are read by their numbers, which costs the same however long the ledger is,
 * and laid together by the time they were recorded.
 */
@ApplicationScoped
class StockEntries {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject StockBalances balances;

  /** How many entries there are: the last number of each warehouse, since there are no holes. */
  @Transactional
  public long count(Sku sku) {
    return balances.of(sku).stream().mapToLong(StockBalance::lastEntry).sum();
  }

  @Transactional
  public List<StockEntry> newest(Sku sku, int first, int most) {
    List<Deque<StockEntry>> byWarehouse = new ArrayList<>();
    for (StockBalance balance : balances.of(sku)) {
      byWarehouse.add(new ArrayDeque<>(newestOf(balance, (long) first + most)));
    }
    List<StockEntry> page = new ArrayList<>();
    for (int at = 0; page.size() < most; at++) {
      byWarehouse.removeIf(Deque::isEmpty);
      if (byWarehouse.isEmpty()) {
        break;
      }
      StockEntry next =
          byWarehouse.stream()
              .max(Comparator.comparing(entries -> entries.peek().recordedAt()))
              .orElseThrow()
              .poll();
      if (at >= first) {
        page.add(next);
      }
    }
    return page;
  }

  /** The document under which a delivery with this reference was posted, the newest of them. */
  @Transactional
  public Optional<String> receiptOf(Sku sku, String warehouse, String reference) {
    return entities
        .createQuery(
            "SELECT e.document FROM StockEntry e WHERE e.sku = :sku AND e.warehouse = :warehouse"
                + " AND e.movement = :receipt AND e.reason = :reference"
                + " ORDER BY e.entryNumber DESC",
            String.class)
        .setParameter("sku", sku.text())
        .setParameter("warehouse", warehouse)
        .setParameter("receipt", Movement.RECEIPT)
        .setParameter("reference", reference)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Whether a document has moved this SKU. */
  @Transactional
  public boolean has(Sku sku, String document) {
    return !entities
        .createQuery(
            "SELECT e.entryNumber FROM StockEntry e WHERE e.document = :document AND e.sku = :sku",
            Long.class)
        .setParameter("document", document)
        .setParameter("sku", sku.text())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The entries after this one by which pieces came or went, the oldest first. */
  @Transactional
  public List<StockEntry> moved(StockBalance balance, long after, int most) {
    return entities
        .createQuery(
            "SELECT e FROM StockEntry e WHERE e.sku = :sku AND e.warehouse = :warehouse"
                + " AND e.entryNumber > :after AND e.onHandChange <> 0 ORDER BY e.entryNumber",
            StockEntry.class)
        .setParameter("sku", balance.sku())
        .setParameter("warehouse", balance.warehouse())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  private List<StockEntry> newestOf(StockBalance balance, long most) {
    return entities
        .createQuery(
            "SELECT e FROM StockEntry e WHERE e.sku = :sku AND e.warehouse = :warehouse"
                + " AND e.entryNumber > :after ORDER BY e.entryNumber DESC",
            StockEntry.class)
        .setParameter("sku", balance.sku())
        .setParameter("warehouse", balance.warehouse())
        .setParameter("after", balance.lastEntry() - most)
        .getResultList();
  }
}
