package org.campaignmaterials.coalition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.audit.AuditedFields;

/** How an {@link Activity} lies in its tables. */
@Entity
@Table(name = "coalition_activity")
class ActivityRow extends KeptRecord {
  @Column(name = "occurred_on")
  private LocalDate occurredOn;

  private String title;

  @Enumerated(EnumType.STRING)
  private ActivityMethod method;

  @Enumerated(EnumType.STRING)
  private ActivityPurpose purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "trafficking_type")
  private TraffickingType type;

  @Enumerated(EnumType.STRING)
  private ConcernedGroup concerns;

  @Column(name = "led_by")
  private Long ledBy;

  @Column(name = "promotes_hotline")
  private boolean promotesHotline;

  @Column(name = "encourages_resources")
  private boolean encouragesResources;

  @ElementCollection
  @CollectionTable(name = "activity_limb", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "limb")
  @Enumerated(EnumType.STRING)
  private Set<SupportLimb> limbs = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "activity_reached", joinColumns = @JoinColumn(name = "activity_id"))
  @OrderColumn(name = "line")
  private List<ReachedColumns> reached = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "activity_participation", joinColumns = @JoinColumn(name = "activity_id"))
  @Column(name = "member_id")
  private Set<Long> tookPart = new HashSet<>();

  /** For JPA. */
  protected ActivityRow() {}

  ActivityRow(CoalitionNumber coalition, ActivityFacts facts, Recorded recorded) {
    super(coalition, recorded);
    say(facts);
    facts.reached().forEach(each -> reached.add(new ReachedColumns(each)));
  }

  /** Says something else; whom it reached is written anew after {@link #forgetReached}. */
  void correct(ActivityFacts facts, Recorded now) {
    if (!facts.occurredOn().equals(occurredOn)) {
      recordedAnew(now);
    }
    say(facts);
    facts.reached().forEach(each -> reached.add(new ReachedColumns(each)));
  }

  /** To be written to the database before the lines are made anew. */
  void forgetReached() {
    reached.clear();
  }

  private void say(ActivityFacts facts) {
    occurredOn = facts.occurredOn();
    title = facts.title();
    method = facts.method();
    purpose = facts.purpose();
    type = facts.type();
    concerns = facts.concerns();
    ledBy = facts.ledBy().orElse(null);
    promotesHotline = facts.promotesHotline();
    encouragesResources = facts.encouragesResources();
    limbs.retainAll(facts.limbs());
    limbs.addAll(facts.limbs());
    tookPart.retainAll(facts.tookPart());
    tookPart.addAll(facts.tookPart());
  }

  Activity activity() {
    return new Activity(
        id(),
        new ActivityFacts(
            occurredOn,
            title,
            method,
            purpose,
            type,
            concerns,
            limbs,
            Optional.ofNullable(ledBy),
            promotesHotline,
            encouragesResources,
            reached.stream().map(ReachedColumns::reached).toList(),
            tookPart),
        recorded());
  }

  @Override
  String noun() {
    return "activity";
  }

  @Override
  AuditedFields audited() {
    return activity().facts().audited();
  }
}
