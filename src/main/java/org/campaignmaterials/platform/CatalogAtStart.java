package org.campaignmaterials.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.catalog.CatalogImport;
import org.campaignmaterials.database.DatabaseReady;
import org.campaignmaterials.database.RetriedOnConflict;

/** Reads the catalog's files before anything else needs a publication. */
@ApplicationScoped
@RetriedOnConflict
class CatalogAtStart {
  @Inject CatalogImport catalog;

  void read(@Observes @Priority(DatabaseReady.CATALOG) DatabaseReady ready) {
    catalog.run();
  }
}
