package org.campaignmaterials.coalition;

import java.time.LocalDate;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * A dated text of the coalition.
 *
 * @param author who wrote it
 * @param words the text itself, of several lines
 */
public record StatementFacts(StatementKind kind, LocalDate datedOn, String author, String words) {

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.KIND, kind.code())
        .with(AuditedField.DATED_ON, datedOn)
        .withText(AuditedField.AUTHOR, author)
        .withText(AuditedField.WORDS, words);
  }
}
