package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionNumber;

/** All judgements. */
@ApplicationScoped
@Transactional
class Judgements {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** Those of a coalition about a period that shares a day with this one, the newest first. */
  List<Judgement> about(CoalitionNumber coalition, Period period) {
    return entities
        .createQuery(
            "SELECT j FROM Judgement j WHERE j.coalition = :coalition"
                + " AND j.to >= :from AND j.from <= :to ORDER BY j.recordedAt DESC, j.id DESC",
            Judgement.class)
        .setParameter("coalition", coalition.text())
        .setParameter("from", period.from())
        .setParameter("to", period.to())
        .getResultList();
  }

  Optional<Judgement> find(long id) {
    return Optional.ofNullable(entities.find(Judgement.class, id));
  }

  /** Writes it down now, so that a form that was sent before is noticed here. */
  void add(Judgement judgement) {
    entities.persist(judgement);
    entities.flush();
  }
}
