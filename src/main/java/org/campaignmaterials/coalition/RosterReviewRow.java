package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/** How a {@link RosterReview} lies in its table. */
@Entity
@Table(name = "coalition_roster_review")
class RosterReviewRow extends KeptRecord {
  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  /** For JPA. */
  protected RosterReviewRow() {}

  RosterReviewRow(CoalitionNumber coalition, LocalDate reviewedOn, Recorded recorded) {
    super(coalition, recorded);
    this.reviewedOn = reviewedOn;
  }

  RosterReview review() {
    return new RosterReview(id(), reviewedOn, recorded());
  }

  @Override
  String noun() {
    return "roster review";
  }

  @Override
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.REVIEWED_ON, reviewedOn);
  }
}
