package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.mail.LetterSentAgain;

/** Writes down who had a letter sent once more; mail itself stands below the trail. */
@ApplicationScoped
class AuditingLetters {
  @Inject private AuditTrail trail;

  void sentAgain(@Observes LetterSentAgain news) {
    trail.record("letter.sent_again", "letter " + news.letter(), news.before(), "waiting");
  }
}
