package org.campaignmaterials.coalition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link Meeting} lies in its tables. */
@Entity
@Table(name = "coalition_meeting")
class MeetingRow extends KeptRecord {
  @Column(name = "held_on")
  private LocalDate heldOn;

  @Column(name = "led_by")
  private Long ledBy;

  @Column(name = "minutes_kept_by")
  private String minutesKeptBy;

  private String plan;

  @ElementCollection
  @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "member_id")
  private Set<Long> attended = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "topic")
  @Enumerated(EnumType.STRING)
  private Set<TrainingTopic> topics = new HashSet<>();

  /** For JPA. */
  protected MeetingRow() {}

  MeetingRow(CoalitionNumber coalition, MeetingFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
  }

  void correct(MeetingFacts facts, Recorded now) {
    if (!facts.heldOn().equals(heldOn)) {
      recordedAnew(now);
    }
    say(facts);
  }

  private void say(MeetingFacts facts) {
    heldOn = facts.heldOn();
    ledBy = facts.ledBy().orElse(null);
    minutesKeptBy = facts.minutesKeptBy().orElse(null);
    plan = facts.plan().orElse(null);
    attended.retainAll(facts.attended());
    attended.addAll(facts.attended());
    topics.retainAll(facts.topics());
    topics.addAll(facts.topics());
  }

  /** Forgets who kept the minutes. */
  void eraseName() {
    minutesKeptBy = null;
  }

  Meeting meeting() {
    return new Meeting(
        id(),
        new MeetingFacts(
            heldOn,
            Optional.ofNullable(ledBy),
            Optional.ofNullable(minutesKeptBy),
            Optional.ofNullable(plan),
            attended,
            topics),
        recorded());
  }

  @Override
  String noun() {
    return "meeting";
  }

  @Override
  AuditedFields audited() {
    return meeting().facts().audited();
  }
}
