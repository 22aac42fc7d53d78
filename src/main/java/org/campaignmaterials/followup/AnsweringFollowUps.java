package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/** Takes what recipients say, by the word of whoever has the letter. */
@ApplicationScoped
class AnsweringFollowUps {
  @Inject FollowUps followUps;
  @Inject Event<FollowUpAnswered> answered;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Keeps an answer and tells of it. The same one sent twice is kept and told once.
   *
   * @param code of an {@link Answer}
   * @throws NotFound when the key does not open this question
   * @throws RuleViolations when nothing was chosen, or the time for another answer is over
   */
  @RetriedOnConflict
  @Transactional
  void answer(String number, String key, String code) {
    FollowUp asked = followUps.lockedBy(number, key);
    Answer given =
        Answer.ofCode(code)
            .orElseThrow(() -> new RuleViolations("answer", "followup_nothing_chosen"));
    Instant now = clock.instant();
    Optional<Answer> before = asked.answer();
    if (asked.answer(given, now)) {
      audit.record(
          "follow_up.answered",
          "follow-up " + asked.order(),
          AuditedFields.NONE.with(AuditedField.ANSWER, before.map(Answer::code)),
          AuditedFields.of(AuditedField.ANSWER, given.code()));
      answered.fire(
          new FollowUpAnswered(asked.order(), given, now.atZone(clock.getZone()).toLocalDate()));
    }
  }
}
