package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * Who held an office, and how long.
 *
 * @param person the name
 * @param member the id of the member for which the person works, where it is one
 * @param until the last day; empty while it goes on
 */
public record TermFacts(
    Office office,
    String person,
    Optional<Long> member,
    LocalDate from,
    Optional<LocalDate> until) {

  /** Whether the office was held on that day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
  }

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.OFFICE, office.code())
        .withText(AuditedField.PERSON, person)
        .with(AuditedField.MEMBER, member)
        .with(AuditedField.FROM, from)
        .with(AuditedField.UNTIL, until);
  }
}
