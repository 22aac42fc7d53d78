package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.database.Sequences;

/** The runs of the reconciliation. */
@ApplicationScoped
class Reconciliations {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Sequences sequences;
  @Inject Clock clock;

  /** Writes down that a run began, and answers its number. */
  @Transactional
  public long begin(int skus) {
    long id = sequences.next("stock_reconciliation_id");
    entities.persist(new Reconciliation(id, skus, clock.instant()));
    return id;
  }

  /** Writes down what the check of one more SKU found. */
  @Transactional
  public void checked(long run, List<Difference> found) {
    Reconciliation reconciliation = entities.find(Reconciliation.class, run);
    int number = reconciliation.differences();
    for (Difference difference : found) {
      number++;
      entities.persist(new DifferenceRow(run, number, difference));
    }
    reconciliation.checked(found.size());
  }

  @Transactional
  public void finished(long run, String report) {
    entities.find(Reconciliation.class, run).finished(clock.instant(), report);
  }

  /** How many SKUs a run has to check. */
  @Transactional
  public int skusOf(long run) {
    return entities.find(Reconciliation.class, run).skus();
  }

  /** The newest run that came to its end. */
  @Transactional
  public Optional<Reconciliation> lastFinished() {
    return newest(
        "SELECT r FROM Reconciliation r WHERE r.finishedAt IS NOT NULL ORDER BY r.id DESC");
  }

  /** The newest run, finished or not. */
  @Transactional
  public Optional<Reconciliation> last() {
    return newest("SELECT r FROM Reconciliation r ORDER BY r.id DESC");
  }

  @Transactional
  public List<Difference> differencesOf(long run) {
    return entities
        .createQuery(
            "SELECT d FROM DifferenceRow d WHERE d.reconciliation = :run ORDER BY d.number",
            DifferenceRow.class)
        .setParameter("run", run)
        .getResultList()
        .stream()
        .map(DifferenceRow::difference)
        .toList();
  }

  private Optional<Reconciliation> newest(String query) {
    return entities
        .createQuery(query, Reconciliation.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }
}
