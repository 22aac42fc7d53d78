package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.NotFound;

/** All questions that were asked. */
@ApplicationScoped
@Transactional
class FollowUps {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject FollowUpKeys keys;

  void add(FollowUp asked) {
    entities.persist(asked);
  }

  void remove(FollowUp asked) {
    entities.remove(asked);
  }

  Optional<FollowUp> about(OrderNumber number) {
    return Optional.ofNullable(entities.find(FollowUp.class, number.text()));
  }

  /**
   * The question that a letter's link opens.
   *
   * @throws NotFound alike for a number that is none, an order whose requester was never asked, and
   *     a key that is another's
   */
  FollowUp openedBy(String number, String key) {
    return opened(number, key, LockModeType.NONE);
  }

  /**
   * The same, locked for an answer.
   *
   * @throws NotFound as before
   */
  FollowUp lockedBy(String number, String key) {
    return opened(number, key, LockModeType.PESSIMISTIC_WRITE);
  }

  private FollowUp opened(String number, String key, LockModeType lock) {
    return OrderNumber.parse(number)
        .filter(parsed -> keys.opens(parsed, key))
        .map(parsed -> entities.find(FollowUp.class, parsed.text(), lock))
        .orElseThrow(() -> new NotFound("follow-up"));
  }

  /** Those of these orders about which somebody was asked. */
  Set<String> askedAmong(Collection<String> numbers) {
    return numbers.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "SELECT f.orderNumber FROM FollowUp f WHERE f.orderNumber IN :numbers",
                    String.class)
                .setParameter("numbers", numbers)
                .getResultList());
  }

  /**
   * How many were asked in each month since then, by what they answered.
   *
   * @param since a month: {@code 2026-01}
   */
  List<Count> counts(String since) {
    return entities
        .createQuery(
            "SELECT f.askedMonth, f.answer, COUNT(f) FROM FollowUp f WHERE f.askedMonth >= :since"
                + " GROUP BY f.askedMonth, f.answer",
            Object[].class)
        .setParameter("since", since)
        .getResultList()
        .stream()
        .map(
            row ->
                new Count(
                    (String) row[0],
                    Optional.ofNullable((Answer) row[1]),
                    ((Number) row[2]).longValue()))
        .toList();
  }

  /**
   * A part of a month's questions.
   *
   * @param answer empty for those without one
   */
  record Count(String month, Optional<Answer> answer, long orders) {}
}
