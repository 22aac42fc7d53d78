package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.NotFound;

/** All changes there ever were. */
@ApplicationScoped
@Transactional
class HotlineChanges {
  private static final EnumSet<ChangeState> OPEN =
      EnumSet.of(ChangeState.PROPOSED, ChangeState.CONFIRMED);

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  void add(HotlineChange change) {
    entities.persist(change);
    entities.flush();
  }

  void add(StoppedEdition stopped) {
    entities.persist(stopped);
  }

  /** By which change an edition was stopped; empty if by none. */
  Optional<StoppedEdition> stopped(Sku sku) {
    return Optional.ofNullable(entities.find(StoppedEdition.class, sku.text()));
  }

  /** Every change, the newest first. */
  List<HotlineChange> all() {
    return entities
        .createQuery(
            "SELECT c FROM HotlineChange c ORDER BY c.proposedAt DESC, c.id DESC",
            HotlineChange.class)
        .getResultList();
  }

  /** The change of a channel that is neither in force nor taken back. */
  Optional<HotlineChange> openOf(HotlineChannel.Kind channel) {
    return entities
        .createQuery(
            "SELECT c FROM HotlineChange c WHERE c.channel = :channel AND c.state IN :open",
            HotlineChange.class)
        .setParameter("channel", channel)
        .setParameter("open", OPEN)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The ids of confirmed changes whose time has come. */
  List<Long> due(Instant now) {
    return entities
        .createQuery(
            "SELECT c.id FROM HotlineChange c WHERE c.state = :confirmed AND c.effectiveAt <= :now"
                + " ORDER BY c.effectiveAt, c.id",
            Long.class)
        .setParameter("confirmed", ChangeState.CONFIRMED)
        .setParameter("now", now)
        .getResultList();
  }

  /**
   * @throws NotFound if there is none with this number
   */
  HotlineChange byId(long id) {
    return Optional.ofNullable(entities.find(HotlineChange.class, id))
        .orElseThrow(() -> new NotFound("hotline change"));
  }

  /** The change, with nobody else deciding about it until the caller's transaction ends. */
  HotlineChange locked(long id) {
    return Optional.ofNullable(
            entities.find(HotlineChange.class, id, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFound("hotline change"));
  }
}
