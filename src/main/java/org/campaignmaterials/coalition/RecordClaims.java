package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The claims of forms that were sent. */
@ApplicationScoped
class RecordClaims {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Clock clock;

  /** Claims the key and writes, both or neither. */
  @Transactional
  public long claim(String claimKey, String bodyHash, LongSupplier work) {
    RecordClaim claim = new RecordClaim(claimKey, bodyHash, clock.instant());
    entities.persist(claim);
    entities.flush();
    long record = work.getAsLong();
    claim.belongsTo(record);
    return record;
  }

  /** Who used this key before, and for what. */
  @Transactional
  public Optional<RecordClaim> find(String claimKey) {
    return Optional.ofNullable(entities.find(RecordClaim.class, claimKey));
  }
}
