package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.Texts;

/** What became of letters. */
@ApplicationScoped
@Transactional
public class LetterHistory {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private LetterDesk desk;
  @Inject private Clock clock;

  /**
   * The letters about some documents, the newest first.
   *
   * @param documents as they were given to {@link Outbox#enqueue}
   */
  public List<LetterLine> about(Collection<String> documents, Texts t) {
    return entities
        .createQuery(
            "SELECT l FROM OutboxLetter l WHERE l.documentId IN :documents ORDER BY l.id DESC",
            OutboxLetter.class)
        .setParameter("documents", documents)
        .getResultList()
        .stream()
        .map(letter -> line(letter, t))
        .toList();
  }

  /** Whether the last of the letters about some documents that left has come back. */
  public boolean lastCameBack(Collection<String> documents) {
    return entities
        .createQuery(
            "SELECT l.state FROM OutboxLetter l WHERE l.documentId IN :documents"
                + " AND l.state IN :gone ORDER BY l.finishedAt DESC, l.id DESC",
            LetterState.class)
        .setParameter("documents", documents)
        .setParameter("gone", List.of(LetterState.SENT, LetterState.RETURNED))
        .setMaxResults(1)
        .getResultStream()
        .anyMatch(LetterState.RETURNED::equals);
  }

  /** The letters in a state, those that got into it last first. */
  List<LetterLine> in(LetterState state, int most, Texts t) {
    return entities
        .createQuery(
            "SELECT l FROM OutboxLetter l WHERE l.state = :state"
                + " ORDER BY l.finishedAt DESC, l.id DESC",
            OutboxLetter.class)
        .setParameter("state", state)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(letter -> line(letter, t))
        .toList();
  }

  /** The letters that wait for another try, those that wait longest first. */
  List<LetterLine> triedInVain(int most, Texts t) {
    return entities
        .createQuery(
            "SELECT l FROM OutboxLetter l WHERE l.state = :waiting AND l.trouble IS NOT NULL"
                + " ORDER BY l.id",
            OutboxLetter.class)
        .setParameter("waiting", LetterState.WAITING)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(letter -> line(letter, t))
        .toList();
  }

  long count(LetterState state) {
    return entities
        .createQuery("SELECT COUNT(l) FROM OutboxLetter l WHERE l.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  long sentSince(Instant then) {
    return entities
        .createQuery(
            "SELECT COUNT(l) FROM OutboxLetter l WHERE l.triedAt > :then AND l.state IN :gone",
            Long.class)
        .setParameter("then", then)
        .setParameter("gone", List.of(LetterState.SENT, LetterState.RETURNED))
        .getSingleResult();
  }

  /** Why no letter leaves at present; empty while they do. */
  Optional<LetterTrouble> standstill() {
    return entities
        .createQuery(
            "SELECT l FROM OutboxLetter l WHERE l.state = :waiting AND l.trouble IS NOT NULL"
                + " ORDER BY l.triedAt DESC",
            OutboxLetter.class)
        .setParameter("waiting", LetterState.WAITING)
        .setMaxResults(1)
        .getResultStream()
        .flatMap(letter -> letter.trouble().stream())
        .filter(trouble -> trouble.whose() == LetterTrouble.Whose.ALL)
        .findFirst();
  }

  private LetterLine line(OutboxLetter letter, Texts t) {
    boolean isBack = letter.state() == LetterState.RETURNED;
    boolean isLate = letter.state() == LetterState.SENT && letter.noticedAt().isPresent();
    Instant when =
        isBack || isLate
            ? letter.noticedAt().orElseThrow()
            : letter.finishedAt().or(letter::triedAt).orElse(letter.createdAt());
    return new LetterLine(
        letter.id(),
        LetterLine.kindInWords(letter.kind(), t),
        letter.language().code(),
        when.atZone(clock.getZone()),
        t.get(isLate ? "mail.state.late" : "mail.state." + letter.state().code()),
        isBack || isLate
            ? t.get(ReturnReason.of(letter.returnStatus()).messageKey())
            : letter.trouble().map(trouble -> t.get(trouble.messageKey())).orElse(""),
        isBack || isLate ? letter.returnStatus() : letter.lastError(),
        letter.tries(),
        letter.documentId(),
        desk.staffPage(letter),
        letter.maySendAgain());
  }
}
