package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** To whom a letter is due, and which letter told what. */
@ApplicationScoped
@Transactional
class RecallLetters {
  /**
   * Some pieces of the holder may hang or lie there still. Of what nobody knows, they do: that
   * somebody settled it so is no reason not to tell those who have them.
   */
  private static final String MAY_BE_THERE = "h.pieces > h.replaced + h.destroyed + h.takenDown";

  /**
   * What is to be told: to an order that is free of it at once, to those who may have pieces still
   * after somebody has read the letter.
   */
  private static final String DUE =
      " FROM RecallHolder h, Recall r WHERE r.number = h.recall AND h.kind IN :written"
          + " AND h.toldAt IS NULL"
          + " AND (h.freeAt IS NOT NULL OR (r.messagesAt IS NOT NULL AND "
          + MAY_BE_THERE
          + "))";

  /** What somebody has yet to read and to let go. */
  private static final String HELD_BACK_ANYWHERE =
      " FROM RecallHolder h, Recall r WHERE r.number = h.recall AND h.kind = :kind"
          + " AND h.toldAt IS NULL AND r.messagesAt IS NULL AND "
          + MAY_BE_THERE;

  private static final String HELD_BACK = HELD_BACK_ANYWHERE + " AND h.recall IN :recalls";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** The next holders to whom something is to be told, by number. */
  List<String> readers(int most) {
    return entities
        .createQuery("SELECT DISTINCT h.holder" + DUE + " ORDER BY h.holder", String.class)
        .setParameter("written", RecallHolder.Kind.WRITTEN_TO)
        .setMaxResults(most)
        .getResultList();
  }

  /** What is to be told to some holders, always in the same order. */
  List<RecallHolder.Key> due(Collection<String> holders) {
    return entities
        .createQuery(
            "SELECT h.recall, h.holder"
                + DUE
                + " AND h.holder IN :holders"
                + " ORDER BY h.holder, h.recall",
            Object[].class)
        .setParameter("written", RecallHolder.Kind.WRITTEN_TO)
        .setParameter("holders", holders)
        .getResultList()
        .stream()
        .map(row -> new RecallHolder.Key((String) row[0], (String) row[1]))
        .toList();
  }

  /** What a letter tells. */
  List<RecallHolder> toldBy(String letter) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.letter = :letter ORDER BY h.holder, h.recall",
            RecallHolder.class)
        .setParameter("letter", letter)
        .getResultList();
  }

  /** How many holders of a kind have or had pieces, over some recalls, each counted once. */
  long holders(RecallHolder.Kind kind, Collection<String> recalls) {
    return entities
        .createQuery(
            "SELECT COUNT(DISTINCT h.holder) FROM RecallHolder h WHERE h.kind = :kind"
                + " AND h.pieces > 0 AND h.recall IN :recalls",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("recalls", recalls)
        .getSingleResult();
  }

  /** How many orders, over some recalls, wait for a letter that nobody has let go yet. */
  long ordersHeldBack(Collection<String> recalls) {
    return heldBack(
            "SELECT COUNT(DISTINCT h.holder)", "", RecallHolder.Kind.ORDER, recalls, Long.class)
        .get(0);
  }

  /** The same for coalitions, by number. */
  List<String> coalitionsHeldBack(Collection<String> recalls) {
    return heldBack(
        "SELECT DISTINCT h.holder",
        " ORDER BY h.holder",
        RecallHolder.Kind.COALITION,
        recalls,
        String.class);
  }

  /** The coalitions of whose pieces something is open, told or not, over some recalls. */
  List<String> coalitionsWithOpenPieces(Collection<String> recalls) {
    return entities
        .createQuery(
            "SELECT DISTINCT h.holder FROM RecallHolder h WHERE h.kind = :kind"
                + " AND h.recall IN :recalls"
                + " AND h.pieces > h.replaced + h.destroyed + h.takenDown + h.notKnown"
                + " ORDER BY h.holder",
            String.class)
        .setParameter("kind", RecallHolder.Kind.COALITION)
        .setParameter("recalls", recalls)
        .getResultList();
  }

  /** The numbers of the recalls of which orders wait for a letter that nobody has let go yet. */
  Set<String> withOrdersHeldBack() {
    return new HashSet<>(
        entities
            .createQuery("SELECT DISTINCT h.recall" + HELD_BACK_ANYWHERE, String.class)
            .setParameter("kind", RecallHolder.Kind.ORDER)
            .getResultList());
  }

  /** The same for coalitions: the recalls of each. */
  Map<String, Set<String>> coalitionsHeldBack() {
    Map<String, Set<String>> found = new TreeMap<>();
    entities
        .createQuery("SELECT h.holder, h.recall" + HELD_BACK_ANYWHERE, Object[].class)
        .setParameter("kind", RecallHolder.Kind.COALITION)
        .getResultList()
        .forEach(
            row ->
                found.computeIfAbsent((String) row[0], is -> new HashSet<>()).add((String) row[1]));
    return found;
  }

  private <T> List<T> heldBack(
      String what,
      String order,
      RecallHolder.Kind kind,
      Collection<String> recalls,
      Class<T> type) {
    return entities
        .createQuery(what + HELD_BACK + order, type)
        .setParameter("kind", kind)
        .setParameter("recalls", recalls)
        .getResultList();
  }

  /** Holders of a kind that have or had pieces, over some recalls, by number. */
  List<String> names(RecallHolder.Kind kind, Collection<String> recalls, int most) {
    return entities
        .createQuery(
            "SELECT DISTINCT h.holder FROM RecallHolder h WHERE h.kind = :kind AND h.pieces > 0"
                + " AND h.recall IN :recalls ORDER BY h.holder",
            String.class)
        .setParameter("kind", kind)
        .setParameter("recalls", recalls)
        .setMaxResults(most)
        .getResultList();
  }

  /** What one holder has, over some recalls: what a letter would be about. */
  List<RecallHolder> of(String holder, Collection<String> recalls) {
    return entities
        .createQuery(
            "SELECT h FROM RecallHolder h WHERE h.holder = :holder AND h.pieces > 0"
                + " AND h.recall IN :recalls ORDER BY h.recall",
            RecallHolder.class)
        .setParameter("holder", holder)
        .setParameter("recalls", recalls)
        .getResultList();
  }
}
