package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.State;

/** All coalitions, and those among them that the public may find. */
@ApplicationScoped
public class Coalitions {
  private static final String IN_DIRECTORY =
      " FROM Coalition c WHERE c.listed = TRUE AND c.status = :recognized";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** A coalition, whatever its status. */
  public Optional<Coalition> find(CoalitionNumber number) {
    return Optional.ofNullable(entities.find(Coalition.class, number.text()));
  }

  /** The coalition that a form or a call names; nothing for a text that is no number. */
  public Optional<Coalition> byNumber(String number) {
    return CoalitionNumber.isNumber(number) ? find(new CoalitionNumber(number)) : Optional.empty();
  }

  /** Those that the public may find and name, by state and name. */
  public List<Coalition> listed() {
    return directory();
  }

  /** Whether an order may name this coalition: it is one, and recognized. */
  public boolean mayBeCredited(String number) {
    return byNumber(number)
        .filter(coalition -> coalition.status() == CoalitionStatus.RECOGNIZED)
        .isPresent();
  }

  /** Those in the public directory by state, then by name: recognized, and willing to be found. */
  List<Coalition> directory() {
    return inOrder(Optional.empty()).getResultList();
  }

  /** A part of the public directory, in the same order; of one state or of all. */
  List<Coalition> directory(Optional<State> state, int offset, int size) {
    return inOrder(state).setFirstResult(offset).setMaxResults(size).getResultList();
  }

  /** How many stand in the public directory. */
  long directorySize(Optional<State> state) {
    return inDirectory("SELECT COUNT(c)", state, "", Long.class).getSingleResult();
  }

  /** Every coalition, whatever its status, in the order of their numbers. */
  @Transactional
  public List<Coalition> all() {
    return entities
        .createQuery("SELECT c FROM Coalition c", Coalition.class)
        .getResultList()
        .stream()
        .sorted(Comparator.comparing(Coalition::number))
        .toList();
  }

  void add(Coalition coalition) {
    entities.persist(coalition);
  }

  void add(CoalitionStep step) {
    entities.persist(step);
  }

  /** The steps that a coalition took, the newest first. */
  @Transactional
  List<CoalitionStep> stepsOf(CoalitionNumber number) {
    return entities
        .createQuery(
            "SELECT s FROM CoalitionStep s WHERE s.coalition = :coalition"
                + " ORDER BY s.takenAt DESC, s.id DESC",
            CoalitionStep.class)
        .setParameter("coalition", number.text())
        .getResultList();
  }

  private TypedQuery<Coalition> inOrder(Optional<State> state) {
    return inDirectory("SELECT c", state, " ORDER BY c.state, c.name, c.number", Coalition.class);
  }

  private <T> TypedQuery<T> inDirectory(
      String select, Optional<State> state, String order, Class<T> type) {
    String ofState = state.isPresent() ? " AND c.state = :state" : "";
    TypedQuery<T> query =
        entities
            .createQuery(select + IN_DIRECTORY + ofState + order, type)
            .setParameter("recognized", CoalitionStatus.RECOGNIZED);
    state.ifPresent(chosen -> query.setParameter("state", chosen.code()));
    return query;
  }
}
