package org.campaignmaterials.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.catalog.CatalogImport;
import org.campaignmaterials.catalog.CatalogImported;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.stock.OpeningStock;

/**
 * Reads the catalog's files again because somebody asked for it. The books of new editions are
 * opened afterwards, in a transaction of their own: only what is committed can be seen in them.
 */
@ApplicationScoped
@RetriedOnConflict
class RunningImport {
  @Inject CatalogImport catalog;
  @Inject OpeningStock stock;

  CatalogImported run() {
    CatalogImported imported = catalog.runAsked();
    stock.openAll();
    return imported;
  }
}
