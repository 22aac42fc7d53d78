package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.shared.Language;

/** Where letters are put. */
@ApplicationScoped
public class Outbox {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Jobs jobs;
  @Inject private Clock clock;

  /**
   * Puts a letter into the outbox, in the caller's transaction: it is sent within a second or two
   * of the commit, and never when that doesn't come.
   *
   * @param letterKind the {@link Letter#kind()} that will write it
   * @param documentId what the letter is about; a number or key, never personal data
   * @param language the language its recipient reads
   */
  @Transactional
  public void enqueue(String letterKind, String documentId, Language language) {
    entities.persist(new OutboxLetter(letterKind, documentId, language, clock.instant()));
    jobs.wake(SendingLetters.NAME);
  }

  /**
   * Takes letters about a document out of the outbox, in the caller's transaction.
   *
   * @return whether there was one that nobody has begun to send
   */
  @Transactional
  public boolean withdraw(String letterKind, String documentId) {
    boolean withdrawn = false;
    for (Long id : waiting(letterKind, documentId)) {
      OutboxLetter letter = entities.find(OutboxLetter.class, id, LockModeType.PESSIMISTIC_WRITE);
      withdrawn |= letter.withdraw(clock.instant());
    }
    return withdrawn;
  }

  private List<Long> waiting(String letterKind, String documentId) {
    return entities
        .createQuery(
            "SELECT l.id FROM OutboxLetter l WHERE l.state = :waiting AND l.kind = :kind"
                + " AND l.documentId = :document",
            Long.class)
        .setParameter("waiting", LetterState.WAITING)
        .setParameter("kind", letterKind)
        .setParameter("document", documentId)
        .getResultList();
  }
}
