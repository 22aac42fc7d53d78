package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Typed;

/** All frozen reports. */
@ApplicationScoped
@Transactional
class FrozenReports {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Sequences sequences;

  String nextNumber() {
    return "FR-%07d".formatted(sequences.next("frozen_report_number"));
  }

  /** Writes it now, so that whoever froze the same at the same moment is noticed here. */
  void add(FrozenReport report) {
    entities.persist(report);
    entities.flush();
  }

  /**
   * A report of this coalition, whole.
   *
   * @throws NotFound for one of another coalition as for none
   */
  FrozenReport required(CoalitionNumber coalition, String number) {
    return (Typed.isClean(number)
            ? Optional.ofNullable(entities.find(FrozenReport.class, number))
            : Optional.<FrozenReport>empty())
        .filter(report -> report.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("report"));
  }

  /** Those of a coalition, the latest period first, of one period the newest. */
  List<FrozenReport> of(CoalitionNumber coalition) {
    return entities
        .createQuery(
            "SELECT r FROM FrozenReport r WHERE r.coalition = :coalition"
                + " ORDER BY r.to DESC, r.from DESC, r.number DESC",
            FrozenReport.class)
        .setParameter("coalition", coalition.text())
        .getResultList();
  }

  /** The latest report on just this period. */
  Optional<FrozenReport> latest(CoalitionNumber coalition, Period period) {
    return entities
        .createQuery(
            "SELECT r FROM FrozenReport r WHERE r.coalition = :coalition"
                + " AND r.from = :from AND r.to = :to ORDER BY r.number DESC",
            FrozenReport.class)
        .setParameter("coalition", coalition.text())
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
