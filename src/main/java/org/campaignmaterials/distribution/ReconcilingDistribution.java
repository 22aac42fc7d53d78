package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.database.Sequences;

/**
 * Holds all coalitions' ledgers against their balances, their quarters and their papers. There
 * should never be a difference: every figure is written together with its entry.
 */
@ApplicationScoped
public class ReconcilingDistribution {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject CheckingDistribution checking;
  @Inject Sequences sequences;
  @Inject Clock clock;

  /** Checks everything now and answers what does not fit. Each balance in its own transaction. */
  public List<DistributionDifference> differences() {
    List<DistributionDifference> found = new ArrayList<>();
    Optional<CheckingDistribution.HeldBy> next = checking.next("", "");
    while (next.isPresent()) {
      found.addAll(checking.of(next.get()));
      next = checking.next(next.get().coalition(), next.get().sku());
    }
    return found;
  }

  /** Begins a run that is kept; answers its number. */
  @Transactional
  long begin() {
    long id = sequences.next("distribution_reconciliation_id");
    entities.persist(new DistributionReconciliation(id, clock.instant()));
    return id;
  }

  /** Checks the next balance of a run; answers it, or nothing when there is none left. */
  @Transactional
  Optional<CheckingDistribution.HeldBy> checkNext(long run, String coalition, String sku) {
    Optional<CheckingDistribution.HeldBy> next = checking.next(coalition, sku);
    next.ifPresent(
        held -> {
          DistributionReconciliation kept = entities.find(DistributionReconciliation.class, run);
          for (DistributionDifference difference : checking.of(held)) {
            entities.persist(kept.found(difference));
          }
          kept.checkedOne();
        });
    return next;
  }

  @Transactional
  void end(long run) {
    entities.find(DistributionReconciliation.class, run).finished(clock.instant());
  }

  /** The newest run that came to its end. */
  @Transactional
  Optional<DistributionReconciliation> lastFinished() {
    return entities
        .createQuery(
            "SELECT r FROM DistributionReconciliation r WHERE r.finishedAt IS NOT NULL"
                + " ORDER BY r.id DESC",
            DistributionReconciliation.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Transactional
  List<DistributionDifference> differencesOf(long run) {
    return entities
        .createQuery(
            "SELECT d FROM DistributionDifferenceRow d WHERE d.reconciliation = :run"
                + " ORDER BY d.number",
            DistributionDifferenceRow.class)
        .setParameter("run", run)
        .getResultList()
        .stream()
        .map(DistributionDifferenceRow::difference)
        .toList();
  }
}
