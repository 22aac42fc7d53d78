package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;

/**
 * What happens to a record after it was written: a mistake is corrected, a record that should not
 * be there is withdrawn. The trail keeps what it said before.
 */
@ApplicationScoped
class Correcting {
  private static final int REASON_MAX = 200;

  @Inject RecordBook book;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Notes that a record was written down. */
  void noteNew(KeptRecord row) {
    audit.record("record.added", row.subject(), AuditedFields.NONE, row.audited());
  }

  /** Notes what a record said before it was corrected. */
  void note(KeptRecord row, AuditedFields before) {
    audit.record("record.corrected", row.subject(), before, row.audited());
  }

  /**
   * Takes a record out of all lists.
   *
   * @throws RuleViolations when no reason is given, or when others name the record
   */
  @Transactional
  public <T extends KeptRecord> void withdraw(
      Class<T> kind, CoalitionNumber coalition, long id, String reason) {
    T row = book.required(kind, coalition, id);
    Problems problems = new Problems();
    String why = Typed.line(problems, "reason", reason, true, REASON_MAX);
    if (row instanceof MemberRow && book.isNamedElsewhere(id)) {
      problems.add("reason", "member_in_records");
    }
    problems.throwIfAny();
    LocalDate today = LocalDate.now(clock);
    row.withdraw(today, why);
    audit.record(
        "record.withdrawn",
        row.subject(),
        row.audited(),
        AuditedFields.of(AuditedField.WITHDRAWN_ON, today));
  }
}
