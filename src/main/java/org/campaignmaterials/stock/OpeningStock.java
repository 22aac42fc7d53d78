package org.campaignmaterials.stock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.database.DatabaseReady;

/**
 * Opens the books for every edition that can lie on a shelf: a row that says that nothing is there
 * yet, in every warehouse, so that there is something to lock before the first receipt. Run at
 * start-up and after each import of the catalog; what is open stays as it is.
 */
@ApplicationScoped
public class OpeningStock {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Publications publications;
  @Inject Warehouses warehouses;

  @Transactional
  void atStart(@Observes @Priority(DatabaseReady.FEATURES) DatabaseReady ready) {
    warehouses.readSetting();
    openAll();
  }

  @Transactional
  public void openAll() {
    Set<String> items = new HashSet<>(all("SELECT i.sku FROM StockItem i"));
    Set<String> balances =
        new HashSet<>(all("SELECT CONCAT(b.sku, '@', b.warehouse) FROM StockBalance b"));
    TreeSet<String> skus = new TreeSet<>(items);
    publications.published().stream()
        .filter(publication -> !publication.isKit())
        .flatMap(publication -> publication.editions().stream())
        .filter(edition -> !edition.isDraft())
        .map(Edition::sku)
        .forEach(sku -> skus.add(sku.text()));
    for (String sku : skus) {
      if (!items.contains(sku)) {
        entities.persist(new StockItem(sku));
      }
    }
    entities.flush();
    for (String sku : skus) {
      for (String warehouse : warehouses.codes()) {
        if (!balances.contains(sku + "@" + warehouse)) {
          entities.persist(new StockBalance(sku, warehouse));
        }
      }
    }
  }

  private List<String> all(String query) {
    return entities.createQuery(query, String.class).getResultList();
  }
}
