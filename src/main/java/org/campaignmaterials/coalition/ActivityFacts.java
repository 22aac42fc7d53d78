package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * What is written down of an activity.
 *
 * @param concerns of whom it speaks as possible victims
 * @param limbs what it gave to those it reached
 * @param ledBy the id of the member that led it
 * @param promotesHotline whether it told people the hotline's number
 * @param encouragesResources whether it encouraged the use of the campaign's materials
 * @param tookPart the ids of the members that took part
 */
public record ActivityFacts(
    LocalDate occurredOn,
    String title,
    ActivityMethod method,
    ActivityPurpose purpose,
    TraffickingType type,
    ConcernedGroup concerns,
    Set<SupportLimb> limbs,
    Optional<Long> ledBy,
    boolean promotesHotline,
    boolean encouragesResources,
    List<Reached> reached,
    Set<Long> tookPart) {

  public ActivityFacts {
    limbs = Set.copyOf(limbs);
    reached = List.copyOf(reached);
    tookPart = Set.copyOf(tookPart);
  }

  /** How many people it reached. */
  public int people() {
    return reached.stream().mapToInt(Reached::people).sum();
  }

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.OCCURRED_ON, occurredOn)
        .withText(AuditedField.TITLE, title)
        .with(AuditedField.METHOD, method.code())
        .with(AuditedField.PURPOSE, purpose.code())
        .with(AuditedField.TYPE, type.code())
        .with(AuditedField.CONCERNS, concerns.code())
        .with(AuditedField.LIMBS, limbs.stream().map(SupportLimb::code).toList())
        .with(AuditedField.LED_BY, ledBy)
        .with(AuditedField.HOTLINE, promotesHotline)
        .with(AuditedField.RESOURCES, encouragesResources)
        .with(AuditedField.REACHED, people())
        .with(AuditedField.TOOK_PART, tookPart);
  }
}
