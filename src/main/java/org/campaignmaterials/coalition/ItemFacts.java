package org.campaignmaterials.coalition;

import java.time.LocalDate;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * What is written down of a public item.
 *
 * @param unchangedCampaignItem whether it is the campaign's own, passed on as it is; then its
 *     claims are the campaign's
 */
public record ItemFacts(
    String title, ItemKind kind, LocalDate publishedOn, boolean unchangedCampaignItem) {

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.KIND, kind.code())
        .withText(AuditedField.TITLE, title)
        .with(AuditedField.PUBLISHED_ON, publishedOn)
        .with(AuditedField.UNCHANGED, unchangedCampaignItem);
  }
}
