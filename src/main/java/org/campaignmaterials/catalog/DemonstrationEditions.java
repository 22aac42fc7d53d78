package org.campaignmaterials.catalog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.web.PageVersions;

/**
 * An edition of the demonstration's past, in the words of today's. The catalog's files know nothing
 * of it.
 */
@Dependent
public class DemonstrationEditions {
  @Inject CatalogTables tables;
  @Inject PageVersions versions;

  /** Lets an older edition be orderable for as long as the story tells of its days. */
  @Transactional
  public void wasPublished(Sku old) {
    Publication stored = stored(old);
    Edition today = stored.current(old.language()).orElseThrow();
    List<Edition> editions = new ArrayList<>(stored.editions());
    editions.add(
        new Edition(
            old,
            today.title(),
            today.summary(),
            today.alt(),
            today.text(),
            List.of(),
            today.checks(),
            EditionStatus.PUBLISHED));
    save(stored.with(editions));
  }

  /** Today's edition took its place. */
  @Transactional
  public void wasSuperseded(Sku old) {
    Publication stored = stored(old);
    save(
        stored.with(
            stored.editions().stream()
                .map(edition -> edition.sku().equals(old) ? edition.supersede() : edition)
                .toList()));
  }

  private Publication stored(Sku sku) {
    return tables.loadForImport().publication(sku.publication()).orElseThrow();
  }

  private void save(Publication publication) {
    tables.save(publication);
    versions.raise(PageVersions.CATALOG);
  }
}
