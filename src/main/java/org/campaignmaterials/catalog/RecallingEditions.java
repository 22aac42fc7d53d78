package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.PageVersions;

/**
 * Takes an edition out of the catalog because it is wrong. A kit that holds it is not offered until
 * there is another edition of that piece; a file that says the same again under the same label is
 * refused from now on.
 */
@ApplicationScoped
public class RecallingEditions {
  @Inject CatalogTables tables;
  @Inject PageVersions versions;
  @Inject Event<EditionRecalled> recalled;

  /**
   * Recalls an edition, while no import is at work.
   *
   * @throws NotFound when there is none
   * @throws IllegalStateException when it can't be recalled from where it stands
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recall(Sku sku) {
    Publication stored =
        tables
            .loadForImport()
            .publication(sku.publication())
            .filter(publication -> publication.edition(sku).isPresent())
            .orElseThrow(() -> new NotFound("edition"));
    tables.save(
        stored.with(
            stored.editions().stream()
                .map(edition -> edition.sku().equals(sku) ? edition.recall() : edition)
                .toList()));
    versions.raise(PageVersions.CATALOG);
    recalled.fire(new EditionRecalled(sku));
  }
}
