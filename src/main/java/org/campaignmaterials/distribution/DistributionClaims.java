package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.campaignmaterials.database.RetriedOnConflict;

/** The claims of forms that were sent. */
@ApplicationScoped
class DistributionClaims {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Clock clock;

  /**
   * Claims the key and records, both or neither.
   *
   * @param bodyHash of what was sent
   * @param work records and answers the paper's number
   */
  @RetriedOnConflict
  @Transactional
  public String claim(String claimKey, String bodyHash, Supplier<String> work) {
    DistributionClaim claim = new DistributionClaim(claimKey, bodyHash, clock.instant());
    entities.persist(claim);
    entities.flush();
    String document = work.get();
    claim.belongsTo(document);
    return document;
  }

  /** Who used this key before, and for what. */
  @Transactional
  public Optional<DistributionClaim> find(String claimKey) {
    return Optional.ofNullable(entities.find(DistributionClaim.class, claimKey));
  }
}
