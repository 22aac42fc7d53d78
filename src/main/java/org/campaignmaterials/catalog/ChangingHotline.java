package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.PageVersions;

/**
 * Puts another fact about the hotline in force, for the feature that decides about such changes.
 * Whatever prints a channel says the new one from the moment the caller's transaction commits.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ChangingHotline {

  @Inject CatalogTables tables;
  @Inject PageVersions versions;

  /**
   * The facts in force, as the tables hold them, with nobody else at work on them until the
   * caller's transaction ends.
   *
   * @throws IllegalStateException before the first import
   */
  public HotlineFacts inForce() {
    return tables.loadForImport().vocabulary().hotline().orElseThrow(IllegalStateException::new);
  }

  /**
   * Puts a channel in force, or takes it off.
   *
   * @param now empty if the hotline can no longer be reached this way
   */
  public void put(HotlineChannel.Kind kind, Optional<HotlineChannel> now) {
    tables.save(inForce().changed(kind, now));
    versions.raise(PageVersions.CATALOG);
  }

  /** {@link Publications#carrying} as the tables have it, with no import at work. */
  public List<Sku> carrying(HotlineChannel.Kind kind, List<String> languages) {
    return tables.loadForImport().carrying(kind, languages);
  }
}
