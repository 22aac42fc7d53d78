package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Typed;

/** All recalls, with their holders and entries. */
@ApplicationScoped
@Transactional
class Recalls {
  /** The columns of {@link Sums}, behind what they are grouped by. */
  private static final String SUMS =
      "COUNT(h), SUM(h.pieces), SUM(h.replaced), SUM(h.destroyed), SUM(h.takenDown),"
          + " SUM(h.notKnown) FROM RecallHolder h";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Sequences sequences;

  /** Numbers sort as they are written. */
  String nextNumber() {
    return "RCL-%04d".formatted(sequences.next("recall_number"));
  }

  void add(Recall recall) {
    entities.persist(recall);
    entities.flush();
  }

  /** Written at once: its entries name it. */
  void add(RecallHolder holder) {
    entities.persist(holder);
    entities.flush();
  }

  void add(RecallEntry entry) {
    entities.persist(entry);
  }

  Optional<Recall> find(String number) {
    return Typed.isClean(number)
        ? Optional.ofNullable(entities.find(Recall.class, number))
        : Optional.empty();
  }

  /**
   * The recall with this number.
   *
   * @throws NotFound when there is none
   */
  Recall byNumber(String number) {
    return find(number).orElseThrow(() -> new NotFound("recall"));
  }

  /** The same, locked: before any of its holders. */
  Recall locked(String number) {
    byNumber(number);
    return entities.find(Recall.class, number, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The recall of an edition. */
  Optional<Recall> of(Sku sku) {
    return entities
        .createQuery("SELECT r FROM Recall r WHERE r.sku = :sku", Recall.class)
        .setParameter("sku", sku.text())
        .getResultList()
        .stream()
        .findFirst();
  }

  /** All, the newest first. */
  List<Recall> all() {
    return entities
        .createQuery("SELECT r FROM Recall r ORDER BY r.number DESC", Recall.class)
        .getResultList();
  }

  /** The numbers of those that are this far, the oldest first. */
  List<String> in(Recall.Stage stage) {
    return entities
        .createQuery(
            "SELECT r.number FROM Recall r WHERE r.stage = :stage ORDER BY r.number", String.class)
        .setParameter("stage", stage)
        .getResultList();
  }

  /** Those of one change of the hotline's facts, by number. */
  List<Recall> ofChange(long change) {
    return entities
        .createQuery(
            "SELECT r FROM Recall r WHERE r.change = :change ORDER BY r.number", Recall.class)
        .setParameter("change", change)
        .getResultList();
  }

  Optional<RecallHolder> holder(String recall, String holder) {
    return Optional.ofNullable(
        entities.find(RecallHolder.class, new RecallHolder.Key(recall, holder)));
  }

  /** What an order had or was to get of recalled editions, the oldest recall first. */
  List<RecallHolder> ofOrder(String order) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.holder = :order AND h.kind = :kind"
                + " ORDER BY h.recall",
            RecallHolder.class)
        .setParameter("order", order)
        .setParameter("kind", RecallHolder.Kind.ORDER)
        .getResultList();
  }

  /** A holder, locked; its recall is locked before it. */
  Optional<RecallHolder> lockedHolder(String recall, String holder) {
    return Optional.ofNullable(
        entities.find(
            RecallHolder.class,
            new RecallHolder.Key(recall, holder),
            LockModeType.PESSIMISTIC_WRITE));
  }

  /** Holders of a kind that have or had pieces, by number. */
  List<RecallHolder> holders(String recall, RecallHolder.Kind kind, int from, int most) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.recall = :recall AND h.kind = :kind"
                + " AND h.pieces > 0 ORDER BY h.holder",
            RecallHolder.class)
        .setParameter("recall", recall)
        .setParameter("kind", kind)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /** Holders with open pieces, by number. */
  List<RecallHolder> stillOpen(String recall, int most) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.recall = :recall AND h.pieces > h.replaced"
                + " + h.destroyed + h.takenDown + h.notKnown ORDER BY h.holder",
            RecallHolder.class)
        .setParameter("recall", recall)
        .setMaxResults(most)
        .getResultList();
  }

  /** The sums over all holders of each kind that has any. */
  Map<RecallHolder.Kind, Sums> sums(String recall) {
    Map<RecallHolder.Kind, Sums> sums = new EnumMap<>(RecallHolder.Kind.class);
    entities
        .createQuery(
            "SELECT h.kind, " + SUMS + " WHERE h.recall = :recall AND h.pieces > 0 GROUP BY h.kind",
            Object[].class)
        .setParameter("recall", recall)
        .getResultList()
        .forEach(row -> sums.put((RecallHolder.Kind) row[0], Sums.behind(row)));
    return sums;
  }

  /** The sums over all holders of each recall that has any, by its number. */
  Map<String, Sums> totals() {
    Map<String, Sums> totals = new HashMap<>();
    entities
        .createQuery(
            "SELECT h.recall, " + SUMS + " WHERE h.pieces > 0 GROUP BY h.recall", Object[].class)
        .getResultList()
        .forEach(row -> totals.put((String) row[0], Sums.behind(row)));
    return totals;
  }

  /** The sums over all holders. */
  Sums total(String recall) {
    return sums(recall).values().stream().reduce(Sums.NONE, Sums::plus);
  }

  /** The recalls of which a coalition has, or had, pieces; the newest first. */
  List<RecallHolder> ofCoalition(String coalition) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.holder = :coalition AND h.kind = :kind"
                + " AND h.pieces > 0 ORDER BY h.recall DESC",
            RecallHolder.class)
        .setParameter("coalition", coalition)
        .setParameter("kind", RecallHolder.Kind.COALITION)
        .getResultList();
  }

  Optional<RecallEntry> entry(String recall, String holder, int number) {
    return Optional.ofNullable(
        entities.find(RecallEntry.class, new RecallEntry.Key(recall, holder, number)));
  }

  /** The newest entries about what became of pieces. */
  List<RecallEntry> entries(String recall, int most) {
    return entities
        .createQuery(
            "SELECT e FROM RecallEntry e WHERE e.recall = :recall AND e.outcome <> :out"
                + " ORDER BY e.recordedAt DESC, e.holder, e.number DESC",
            RecallEntry.class)
        .setParameter("recall", recall)
        .setParameter("out", Outcome.OUT)
        .setMaxResults(most)
        .getResultList();
  }

  /** The entries of a holder, the newest first. */
  List<RecallEntry> entriesOf(RecallHolder holder) {
    return entities
        .createQuery(
            "SELECT e FROM RecallEntry e WHERE e.recall = :recall AND e.holder = :holder"
                + " ORDER BY e.number DESC",
            RecallEntry.class)
        .setParameter("recall", holder.recall())
        .setParameter("holder", holder.holder())
        .getResultList();
  }
}
