package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.web.PageVersions;

/**
 * Stops editions that are wrong. It is for good: a corrected text gets a label of its own, and the
 * import refuses the old one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecallingEditions {

  @Inject CatalogTables tables;
  @Inject AuditTrail audit;
  @Inject PageVersions versions;
  @Inject Event<EditionRecalled> recalled;

  /**
   * Recalls an edition. One that is recalled already stays so, and nothing is told again.
   *
   * @param cause what made it wrong, by its number
   * @return whether it was recalled now
   * @throws IllegalArgumentException if there is no such edition
   */
  public boolean recall(Sku sku, String cause) {
    EditionRow row = tables.edition(sku);
    EditionStatus before = row.status();
    if (before == EditionStatus.RECALLED) {
      return false;
    }
    row.recall();
    versions.raise(PageVersions.CATALOG);
    audit.record(
        "edition.recalled",
        "edition " + sku,
        before.name().toLowerCase(java.util.Locale.ROOT),
        "recalled: " + cause);
    recalled.fire(new EditionRecalled(sku, cause));
    return true;
  }
}
