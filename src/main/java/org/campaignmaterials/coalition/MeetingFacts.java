package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * What is written down of a meeting. What was said stays with whoever keeps the minutes.
 *
 * @param ledBy the id of the member that led it
 * @param minutesKeptBy who keeps the minutes, in words
 * @param plan what was agreed to do next, in a line or two
 * @param attended the ids of the members that were there
 * @param topics what members were taught
 */
public record MeetingFacts(
    LocalDate heldOn,
    Optional<Long> ledBy,
    Optional<String> minutesKeptBy,
    Optional<String> plan,
    Set<Long> attended,
    Set<TrainingTopic> topics) {

  public MeetingFacts {
    attended = Set.copyOf(attended);
    topics = Set.copyOf(topics);
  }

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.HELD_ON, heldOn)
        .with(AuditedField.LED_BY, ledBy)
        .with(AuditedField.ATTENDED, attended)
        .with(AuditedField.TOPICS, topics.stream().map(TrainingTopic::code).toList())
        .withText(AuditedField.MINUTES, minutesKeptBy)
        .withText(AuditedField.PLAN, plan);
  }
}
