package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers when each edition first came into the catalog, for those who follow what is new. */
@ApplicationScoped
@Transactional
public class NewEditions {

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** The editions that may be ordered today, the newest first. */
  public List<NewEdition> latest(int most) {
    return entities
        .createQuery(
            "SELECT d FROM EditionDayRow d, EditionRow e WHERE e.sku = d.sku"
                + " AND e.status = :published ORDER BY d.publishedAt DESC, d.sku",
            EditionDayRow.class)
        .setParameter("published", EditionStatus.PUBLISHED)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(EditionDayRow::edition)
        .toList();
  }

  /** When an edition came into the catalog; empty for one that is not known by its file. */
  public Optional<Instant> publishedAt(Sku sku) {
    return Optional.ofNullable(entities.find(EditionDayRow.class, sku.text()))
        .map(row -> row.edition().publishedAt());
  }

  /** Notes the editions of a publication that were not there before this import. */
  @Transactional(Transactional.TxType.MANDATORY)
  void note(Publication imported, Instant at) {
    imported.published().stream()
        .map(Edition::sku)
        .filter(sku -> entities.find(EditionDayRow.class, sku.text()) == null)
        .forEach(sku -> entities.persist(new EditionDayRow(sku, at)));
  }
}
