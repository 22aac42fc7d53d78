package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers when editions were recalled, and why. What has to be done about their pieces is written
 * elsewhere; this is what anybody may read who looks for one of them.
 */
@ApplicationScoped
@Transactional
public class RecalledEditions {

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  public Optional<RecalledEdition> of(Sku sku) {
    return Optional.ofNullable(entities.find(RecalledRow.class, sku.text()))
        .map(RecalledRow::edition);
  }

  /**
   * Says why an edition was recalled, in the transaction that recalls it.
   *
   * @param reason a code that pages have a sentence for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void because(Sku sku, String reason) {
    entities.find(RecalledRow.class, sku.text()).because(reason);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void note(Sku sku, Instant at) {
    entities.persist(new RecalledRow(sku, at));
  }
}
