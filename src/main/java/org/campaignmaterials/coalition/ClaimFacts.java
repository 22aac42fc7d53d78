package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * One thing that an item says is so.
 *
 * @param source where it is from; empty while none is named
 * @param sourceDate of the source
 * @param review who compared the two, and when
 * @param aboutExtent whether it says how much trafficking there is, which a reviewer should see
 */
public record ClaimFacts(
    String words,
    Optional<String> source,
    Optional<LocalDate> sourceDate,
    Optional<Review> review,
    boolean aboutExtent) {

  /** Somebody compared a claim with its source. */
  public record Review(String by, LocalDate on) {}

  /** For the trail. */
  AuditedFields audited() {
    return AuditedFields.NONE
        .withText(AuditedField.WORDS, words)
        .withText(AuditedField.SOURCE, source)
        .with(AuditedField.SOURCE_DATE, sourceDate)
        .with(AuditedField.REVIEWED_ON, review.map(Review::on))
        .withText(AuditedField.REVIEWER, review.map(Review::by))
        .with(AuditedField.EXTENT, aboutExtent);
  }
}
