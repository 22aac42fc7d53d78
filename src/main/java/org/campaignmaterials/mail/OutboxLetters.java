package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of the outbox; each change is a short transaction of its own. */
@ApplicationScoped
class OutboxLetters {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Event<LetterSent> sent;
  @Inject private Clock clock;

  /** The letters to be tried now, those that wait longest first. */
  @Transactional
  List<Long> due(int most) {
    Instant now = clock.instant();
    return entities
        .createQuery(
            "SELECT l.id FROM OutboxLetter l WHERE l.state = :waiting"
                + " AND (l.nextTryAt <= :now AND l.leaseUntil <= :now"
                + " OR l.triedAt > :ahead OR l.triedAt IS NULL AND l.createdAt > :ahead)"
                + " ORDER BY l.nextTryAt, l.id",
            Long.class)
        .setParameter("waiting", LetterState.WAITING)
        .setParameter("now", now)
        .setParameter("ahead", now.plus(OutboxLetter.SKEW))
        .setMaxResults(most)
        .getResultList();
  }

  /** How many wait for somebody to send them again. */
  @Transactional
  long givenUp() {
    return entities
        .createQuery("SELECT COUNT(l) FROM OutboxLetter l WHERE l.state = :dead", Long.class)
        .setParameter("dead", LetterState.DEAD)
        .getSingleResult();
  }

  /** Since when the letter has waited that waits longest. */
  @Transactional
  Optional<Instant> oldestWaiting() {
    return entities
        .createQuery(
            "SELECT l.createdAt FROM OutboxLetter l WHERE l.state = :waiting ORDER BY l.createdAt",
            Instant.class)
        .setParameter("waiting", LetterState.WAITING)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** How many tries were begun since then, by whatever node; none that are still ahead. */
  @Transactional
  int triedSince(Instant then) {
    return entities
        .createQuery(
            "SELECT COUNT(l) FROM OutboxLetter l WHERE l.triedAt > :then AND l.triedAt <= :ahead",
            Long.class)
        .setParameter("then", then)
        .setParameter("ahead", clock.instant().plus(OutboxLetter.SKEW))
        .getSingleResult()
        .intValue();
  }

  /** Takes the letter for this sender; empty when another one has it. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<OutboxLetter> lease(Long id) {
    return locked(id).filter(letter -> letter.lease(clock.instant()));
  }

  /** Writes that a letter left, and tells those who have waited for that. */
  @Transactional(TxType.REQUIRES_NEW)
  void recordSent(Long id) {
    OutboxLetter letter = locked(id).orElseThrow();
    letter.sent(clock.instant());
    sent.fire(new LetterSent(letter.kind(), letter.documentId()));
  }

  /** Writes how a try ended, unless its lease ran out and somebody else has begun another one. */
  @Transactional(TxType.REQUIRES_NEW)
  void record(OutboxLetter leased, Consumer<OutboxLetter> end) {
    locked(leased.id()).filter(row -> row.isLeasedAs(leased.leases())).ifPresent(end);
  }

  /** Writes what a mail server said of a letter that had left. */
  @Transactional(TxType.REQUIRES_NEW)
  void recordReturned(Long id, ReturnNotice notice) {
    locked(id).ifPresent(letter -> letter.cameBack(notice, clock.instant()));
  }

  private Optional<OutboxLetter> locked(Long id) {
    return Optional.ofNullable(
        entities.find(OutboxLetter.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
