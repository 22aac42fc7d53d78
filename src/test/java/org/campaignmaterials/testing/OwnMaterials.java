package org.campaignmaterials.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.campaignmaterials.catalog.CatalogImport;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.OpeningStock;
import org.campaignmaterials.stock.ReceivingStock;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.web.PageVersions;

/** Materials of one test, which it may recall: those of the catalog's files are everybody's. */
@ApplicationScoped
public class OwnMaterials {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject CatalogImport catalogImport;
  @Inject Publications publications;
  @Inject PageVersions versions;
  @Inject OpeningStock opening;
  @Inject ReceivingStock receiving;

  /** A publication like one of the catalog, with its first edition. */
  @Transactional
  public void print(Sku first, String like) {
    PublicationNumber number = first.publication();
    run(
        "INSERT INTO publication (number, format, trim_width, trim_height, weight_lb, pack_size,"
            + " carton_size, carries_hotline, motif, limit_quantity, limit_period_days) SELECT '"
            + number
            + "', format, trim_width, trim_height, weight_lb, pack_size, carton_size,"
            + " carries_hotline, motif, 300, 30 FROM publication WHERE number = '"
            + like
            + "'");
    run(
        "INSERT INTO publication_audience (publication, place, audience) VALUES ('"
            + number
            + "', 0, 'health_care')");
    printAgain(first);
  }

  /** One edition more. */
  @Transactional
  public void printAgain(Sku edition) {
    run(
        "INSERT INTO edition (sku, publication, title, summary, body, status) VALUES ('"
            + edition
            + "', '"
            + edition.publication()
            + "', 'A sheet with a number', 'It has a number on it.', 'Call.', 'PUBLISHED')");
    versions.raise(PageVersions.CATALOG);
  }

  /** One of a piece in each kit. */
  @Transactional
  public void putInto(Sku kit, OpenSku piece) {
    run(
        "INSERT INTO kit_part (edition, place, part, quantity) VALUES ('"
            + kit
            + "', 0, '"
            + piece
            + "', 1)");
    versions.raise(PageVersions.CATALOG);
  }

  /** Waits until the catalog shows an edition: its picture is taken anew some time after. */
  public void untilShown(Sku edition) {
    Eventually.is("the catalog shows " + edition, () -> publications.edition(edition).isPresent());
  }

  /** Puts pieces of an edition into a warehouse. */
  public void receive(String warehouse, Sku edition, int pieces) {
    untilShown(edition);
    opening.openAll();
    receiving.receive(warehouse, List.of(new Received(edition, pieces)), "");
  }

  /** Nobody is offered any of them any more. */
  public void withdraw() {
    catalogImport.run();
  }

  private void run(String sql) {
    entities.createNativeQuery(sql).executeUpdate();
  }
}
