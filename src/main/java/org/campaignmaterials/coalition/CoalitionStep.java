package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A step that a coalition took, with the reason that somebody typed. Who took it and what was
 * before stands in the audit trail, which keeps no typed words.
 */
@Entity
@Table(name = "coalition_step")
class CoalitionStep {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coalition_step_id")
  @SequenceGenerator(
      name = "coalition_step_id",
      sequenceName = "coalition_step_id",
      allocationSize = 50)
  private Long id;

  private String coalition;

  @Enumerated(EnumType.STRING)
  private CoalitionStatus status;

  private String reason;

  @Column(name = "taken_at")
  private Instant takenAt;

  /** For JPA. */
  protected CoalitionStep() {}

  CoalitionStep(CoalitionNumber coalition, CoalitionStatus status, String reason, Instant takenAt) {
    this.coalition = coalition.text();
    this.status = status;
    this.reason = reason.isEmpty() ? null : reason;
    this.takenAt = takenAt;
  }

  /** Why; empty where nobody was asked. */
  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
