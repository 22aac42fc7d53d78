package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.shared.NotFound;

/** All local versions there ever were, and the calls to their numbers. */
@ApplicationScoped
@Transactional
class LocalVersions {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  void add(LocalVersion version) {
    entities.persist(version);
    entities.flush();
  }

  void add(LocalCall call) {
    entities.persist(call);
    entities.flush();
  }

  /** Every version, the newest first. */
  List<LocalVersion> all() {
    return entities
        .createQuery(
            "SELECT v FROM LocalVersion v ORDER BY v.submittedAt DESC, v.id DESC",
            LocalVersion.class)
        .getResultList();
  }

  List<LocalVersion> of(CoalitionNumber coalition) {
    return entities
        .createQuery(
            "SELECT v FROM LocalVersion v WHERE v.coalition = :coalition"
                + " ORDER BY v.submittedAt DESC, v.id DESC",
            LocalVersion.class)
        .setParameter("coalition", coalition.text())
        .getResultList();
  }

  /** Those that were approved, in the order of their numbers. */
  List<LocalVersion> approved() {
    return entities
        .createQuery(
            "SELECT v FROM LocalVersion v WHERE v.state = :approved ORDER BY v.id",
            LocalVersion.class)
        .setParameter("approved", LocalVersionState.APPROVED)
        .getResultList();
  }

  /** Those of an edition of which something may still become. */
  List<LocalVersion> openOf(Sku sku) {
    return entities
        .createQuery(
            "SELECT v FROM LocalVersion v WHERE v.sku = :sku AND v.openKey IS NOT NULL"
                + " ORDER BY v.id",
            LocalVersion.class)
        .setParameter("sku", sku.text())
        .getResultList();
  }

  /** The open version that a coalition has of an edition. */
  Optional<LocalVersion> openOf(CoalitionNumber coalition, String sku) {
    return entities
        .createQuery("SELECT v FROM LocalVersion v WHERE v.openKey = :key", LocalVersion.class)
        .setParameter("key", coalition + " " + sku)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * @throws NotFound if there is none with this number
   */
  LocalVersion byId(long id) {
    return Optional.ofNullable(entities.find(LocalVersion.class, id))
        .orElseThrow(() -> new NotFound("local version"));
  }

  /**
   * The version, if it is this coalition's.
   *
   * @throws NotFound alike for another's and for none
   */
  LocalVersion byId(CoalitionNumber coalition, long id) {
    return Optional.ofNullable(entities.find(LocalVersion.class, id))
        .filter(version -> version.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("local version"));
  }

  /** The version, with nobody else deciding about it until the caller's transaction ends. */
  LocalVersion locked(long id) {
    return Optional.ofNullable(
            entities.find(LocalVersion.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("local version"));
  }

  /** The calls to the number of a version, the newest first. */
  List<LocalCall> callsOf(long version) {
    return entities
        .createQuery(
            "SELECT c FROM LocalCall c WHERE c.version = :version"
                + " ORDER BY c.recordedAt DESC, c.id DESC",
            LocalCall.class)
        .setParameter("version", version)
        .getResultList();
  }
}
