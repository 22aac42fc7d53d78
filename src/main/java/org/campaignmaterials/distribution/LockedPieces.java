package org.campaignmaterials.distribution;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Quarter;

/** What a coalition has of some SKUs, locked: nobody else moves it until the transaction ends. */
class LockedPieces {
  private final EntityManager entities;
  private final Event<PiecesGone> gone;
  private final String coalition;
  private final SortedMap<Sku, DistributionBalance> balances;

  LockedPieces(
      EntityManager entities,
      Event<PiecesGone> gone,
      String coalition,
      Map<Sku, DistributionBalance> balances) {
    this.entities = entities;
    this.gone = gone;
    this.coalition = coalition;
    this.balances = new TreeMap<>(balances);
  }

  /** The states of a SKU now; nothing of one that was never shipped to the coalition. */
  Pieces of(Sku sku) {
    return balances.containsKey(sku) ? balances.get(sku).pieces() : Pieces.NONE;
  }

  /** Moves pieces of a SKU. */
  void post(
      Movement movement,
      Sku sku,
      int quantity,
      Proof proof,
      String document,
      String reason,
      LocalDate occurredOn,
      Recording recording) {
    post(
        sku, new Posting(movement, quantity, proof, document, reason, null, occurredOn, recording));
  }

  /** A parcel came back: names the entry by which it left. */
  void cameBack(DistributionEntry left, LocalDate on, Recording recording) {
    post(
        Sku.parse(left.sku()),
        new Posting(
            Movement.CAME_BACK,
            left.quantity(),
            left.proof(),
            left.document(),
            null,
            left.entryNumber(),
            on,
            recording));
  }

  /** Undoes an entry that nothing has undone yet. */
  void undo(DistributionEntry entry, String why, Recording recording) {
    post(Sku.parse(entry.sku()), entry.undoing(why, recording));
  }

  /**
   * Whether an entry can be undone now: its pieces are still where it brought them, and on no day
   * since have they been used.
   */
  boolean canUndo(DistributionEntry entry) {
    Sku sku = Sku.parse(entry.sku());
    InHandByDay days = byDay(sku, entry.occurredOn());
    return of(sku).plus(entry.change().times(-1)).canBe()
        && isFree(days, entry, Pieces::onOwnShelf)
        && isFree(days, entry, Pieces::withMembers);
  }

  private static boolean isFree(
      InHandByDay days, DistributionEntry entry, ToIntFunction<Pieces> held) {
    int brought = held.applyAsInt(entry.change());
    return brought <= 0 || brought <= days.fewestSince(entry.occurredOn(), held);
  }

  /** What lay with the coalition at the end of a day and of each day since. */
  InHandByDay byDay(Sku sku, LocalDate day) {
    SortedMap<LocalDate, Pieces> changes = new TreeMap<>();
    entities
        .createQuery(
            "SELECT e.occurredOn, SUM(e.change.inHand), SUM(e.change.withMembers)"
                + " FROM DistributionEntry e WHERE e.coalition = :coalition AND e.sku = :sku"
                + " AND e.occurredOn > :day GROUP BY e.occurredOn",
            Object[].class)
        .setParameter("coalition", coalition)
        .setParameter("sku", sku.text())
        .setParameter("day", day)
        .getResultList()
        .forEach(
            row ->
                changes.put(
                    (LocalDate) row[0],
                    new Pieces(
                        0, ((Number) row[1]).intValue(), 0, 0, 0, ((Number) row[2]).intValue())));
    return new InHandByDay(of(sku), changes);
  }

  /** The entries of a document that stand: they undo nothing, and nothing has undone them. */
  List<DistributionEntry> standing(String document) {
    return entities
        .createQuery(
            "SELECT e FROM DistributionEntry e WHERE e.document = :document"
                + " AND e.coalition = :coalition AND e.reversesEntry IS NULL AND NOT EXISTS"
                + " (SELECT r FROM DistributionEntry r WHERE r.coalition = e.coalition"
                + " AND r.sku = e.sku AND r.reversesEntry = e.entryNumber)"
                + " ORDER BY e.sku, e.entryNumber",
            DistributionEntry.class)
        .setParameter("document", document)
        .setParameter("coalition", coalition)
        .getResultList();
  }

  private void post(Sku sku, Posting posting) {
    entities.persist(balance(sku).post(posting));
    QuarterRow.Key key =
        new QuarterRow.Key(
            coalition, Quarter.of(posting.occurredOn()), sku.text(), posting.proof());
    QuarterRow row = entities.find(QuarterRow.class, key);
    if (row == null) {
      row = new QuarterRow(key);
      entities.persist(row);
    }
    row.count(posting.movement(), posting.quantity());
    PiecesGone.How.of(posting.movement())
        .ifPresent(
            how ->
                gone.fire(
                    new PiecesGone(coalition, sku, posting.quantity(), how, posting.document())));
  }

  private DistributionBalance balance(Sku sku) {
    DistributionBalance balance = balances.get(sku);
    if (balance == null) {
      throw new IllegalStateException(sku + " was never shipped to it, or not locked");
    }
    return balance;
  }
}
