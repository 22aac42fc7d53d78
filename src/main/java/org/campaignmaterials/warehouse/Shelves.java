package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.StockCounted;

/** The bins of all warehouses, and which of them should be counted. */
@ApplicationScoped
@Transactional
class Shelves {
  /** Bins are named like A-12-3: what a label on a shelf can carry. */
  static final String BIN_PATTERN = "[A-Z0-9][A-Z0-9./-]{0,19}";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Clock clock;

  Optional<Shelf> find(Sku sku, String warehouse) {
    return Optional.ofNullable(entities.find(Shelf.class, new Shelf.Key(sku, warehouse)));
  }

  /** The bin's name; empty when nobody has said. */
  String binOf(Sku sku, String warehouse) {
    return find(sku, warehouse).map(Shelf::bin).orElse("");
  }

  /** What is known of a warehouse's shelves, by SKU. */
  Map<Sku, Shelf> of(String warehouse) {
    Map<Sku, Shelf> known = new TreeMap<>();
    entities
        .createQuery("SELECT s FROM Shelf s WHERE s.warehouse = :warehouse", Shelf.class)
        .setParameter("warehouse", warehouse)
        .getResultList()
        .forEach(shelf -> known.put(shelf.sku(), shelf));
    return known;
  }

  void liesIn(Sku sku, String warehouse, String bin) {
    if (!binOf(sku, warehouse).equals(bin)) {
      known(sku, warehouse).liesIn(bin);
    }
  }

  void wantCount(Sku sku, String warehouse) {
    known(sku, warehouse).wantCount(LocalDate.now(clock));
  }

  void counted(@Observes StockCounted count) {
    count.skus().forEach(sku -> find(sku, count.warehouse()).ifPresent(Shelf::counted));
  }

  private Shelf known(Sku sku, String warehouse) {
    return find(sku, warehouse)
        .orElseGet(
            () -> {
              Shelf shelf = new Shelf(new Shelf.Key(sku, warehouse));
              entities.persist(shelf);
              return shelf;
            });
  }
}
