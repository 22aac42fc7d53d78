package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

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
  String inShort() {
    return reviewedOn.toString();
  }
}
