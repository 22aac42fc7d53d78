package org.campaignmaterials.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * From when until when somebody manages their coalition, both days included. Volunteers are elected
 * for a time, and nobody remembers to close an account.
 *
 * @param from without it, from the account's opening
 * @param until without it, until the account is closed
 */
record TermOfOffice(Optional<LocalDate> from, Optional<LocalDate> until) {
  static final TermOfOffice OPEN = new TermOfOffice(Optional.empty(), Optional.empty());

  boolean includes(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  /** For the audit trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.FROM, from).with(AuditedField.UNTIL, until);
  }
}
