package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;

/**
 * Holds the books of one SKU of one coalition against each other and against the papers, while the
 * balance's lock keeps everybody else from writing.
 */
@ApplicationScoped
class CheckingDistribution {
  private static final int AT_ONCE = 1000;

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject DistributionLedger ledger;

  /** The balance behind this one, in their order; the first one behind empty texts. */
  @Transactional
  public Optional<HeldBy> next(String coalition, String sku) {
    return entities
        .createQuery(
            "SELECT b.coalition, b.sku FROM DistributionBalance b WHERE b.coalition > :coalition"
                + " OR (b.coalition = :coalition AND b.sku > :sku) ORDER BY b.coalition, b.sku",
            Object[].class)
        .setParameter("coalition", coalition)
        .setParameter("sku", sku)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> new HeldBy((String) row[0], (String) row[1]));
  }

  /** Names a balance. */
  record HeldBy(String coalition, String sku) {}

  /** What does not fit; nothing, as long as all is well. */
  @RetriedOnConflict
  @Transactional
  public List<DistributionDifference> of(HeldBy held) {
    ledger.lock(held.coalition(), List.of(Sku.parse(held.sku())));
    DistributionBalance balance =
        entities.find(DistributionBalance.class, new BalanceKey(held.coalition(), held.sku()));
    LedgerSum sum = new LedgerSum(held.coalition(), held.sku());
    List<DistributionEntry> entries;
    long last = 0;
    do {
      entries =
          ask(
                  "SELECT e FROM DistributionEntry e WHERE e.coalition = :coalition"
                      + " AND e.sku = :sku AND e.entryNumber > "
                      + last
                      + " ORDER BY e.entryNumber",
                  DistributionEntry.class,
                  held)
              .setMaxResults(AT_ONCE)
              .getResultList();
      entries.forEach(sum::add);
      last = entries.isEmpty() ? last : entries.get(entries.size() - 1).entryNumber();
    } while (entries.size() == AT_ONCE);
    return sum.comparedWith(
        balance,
        ask(
                "SELECT q FROM QuarterRow q WHERE q.coalition = :coalition AND q.sku = :sku",
                QuarterRow.class,
                held)
            .getResultList(),
        papers(held));
  }

  private LedgerSum.PaperSums papers(HeldBy held) {
    return new LedgerSum.PaperSums(
        open(held, "shipped")
            - open(held, "accepted")
            - open(held, "rejected")
            - open(held, "lost"),
        sum(
            ask(
                "SELECT SUM(VALUE(l)) FROM HandOut h JOIN h.lines l WHERE h.coalition = :coalition"
                    + " AND KEY(l) = :sku AND h.undoneAt IS NULL AND h.toMember = FALSE",
                Number.class,
                held)),
        sum(
            ask(
                "SELECT SUM(p.quantity) FROM Placement p WHERE p.coalition = :coalition"
                    + " AND p.sku = :sku AND p.undoneAt IS NULL AND p.goneOn IS NULL"
                    + " AND p.fromHandOut IS NULL",
                Number.class,
                held)),
        sum(
            ask(
                "SELECT SUM(m.quantity) FROM MemberHolding m WHERE m.coalition = :coalition"
                    + " AND m.sku = :sku",
                Number.class,
                held)));
  }

  /** One column of the lines of parcels that did not come back. */
  private long open(HeldBy held, String column) {
    return sum(
        ask(
                "SELECT SUM(l."
                    + column
                    + ") FROM ReceiptLine l, Receipt r WHERE r.shipment = l.shipment"
                    + " AND r.coalition = :coalition AND l.sku = :sku AND r.state <> :cameBack",
                Number.class,
                held)
            .setParameter("cameBack", Receipt.State.CAME_BACK));
  }

  private static long sum(TypedQuery<Number> query) {
    Number sum = query.getSingleResult();
    return sum == null ? 0 : sum.longValue();
  }

  private <T> TypedQuery<T> ask(String query, Class<T> type, HeldBy held) {
    return entities
        .createQuery(query, type)
        .setParameter("coalition", held.coalition())
        .setParameter("sku", held.sku());
  }
}
