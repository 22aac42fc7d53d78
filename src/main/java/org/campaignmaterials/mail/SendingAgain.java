package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.shared.NotFound;

/** Has letters sent once more that were given up, or that came back. */
@ApplicationScoped
@Transactional
class SendingAgain {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Event<LetterSentAgain> news;
  @Inject private Jobs jobs;
  @Inject private Clock clock;

  /**
   * One letter.
   *
   * @return whether it was still given up or back: somebody else may have been faster
   * @throws NotFound when there is no such letter
   */
  boolean one(long number) {
    OutboxLetter letter = entities.find(OutboxLetter.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (letter == null) {
      throw new NotFound("letter");
    }
    boolean may = letter.maySendAgain();
    if (may) {
      sendAgain(letter);
    }
    return may;
  }

  /**
   * All that were given up: after a mail server was set up wrongly, or away for days.
   *
   * @return how many; no more than can be locked at once
   */
  int allGivenUp() {
    List<Long> numbers =
        entities
            .createQuery(
                "SELECT l.id FROM OutboxLetter l WHERE l.state = :dead ORDER BY l.id", Long.class)
            .setParameter("dead", LetterState.DEAD)
            .setMaxResults(Job.CHUNK)
            .getResultList();
    int count = 0;
    for (Long number : numbers) {
      count += one(number) ? 1 : 0;
    }
    return count;
  }

  private void sendAgain(OutboxLetter letter) {
    String before = letter.state().code();
    letter.sendAgain(clock.instant());
    news.fire(new LetterSentAgain(letter.id(), before));
    jobs.wake(SendingLetters.NAME);
  }
}
