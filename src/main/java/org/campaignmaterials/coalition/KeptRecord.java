package org.campaignmaterials.coalition;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.audit.AuditedFields;

/**
 * Something that a coalition wrote down about itself. A typing mistake is corrected, a record that
 * should not be there is withdrawn with a reason; both leave a line in the trail, and no row is
 * ever removed. All kinds draw their numbers from one sequence, so that a number names one record.
 */
@MappedSuperclass
abstract class KeptRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coalition_record_id")
  @SequenceGenerator(
      name = "coalition_record_id",
      sequenceName = "coalition_record_id",
      allocationSize = 50)
  private Long id;

  private String coalition;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  /** For JPA. */
  protected KeptRecord() {}

  KeptRecord(CoalitionNumber coalition, Recorded recorded) {
    this.coalition = coalition.text();
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  /** What it is, for the trail: meeting. */
  abstract String noun();

  /** What it says, for the trail. */
  abstract AuditedFields audited();

  /** Takes it out of all lists and figures. */
  void withdraw(LocalDate today, String reason) {
    withdrawnOn = today;
    withdrawnReason = reason;
  }

  /** The day on which it happened was moved: as late as if it were written down now. */
  void recordedAnew(Recorded now) {
    recordedAt = now.at();
    recordedBy = now.by();
  }

  boolean isWithdrawn() {
    return withdrawnOn != null;
  }

  Optional<Withdrawal> withdrawal() {
    return isWithdrawn()
        ? Optional.of(new Withdrawal(withdrawnOn, withdrawnReason))
        : Optional.empty();
  }

  boolean belongsTo(CoalitionNumber number) {
    return coalition.equals(number.text());
  }

  /** What stands in the place of a name that was erased: no two records have the same. */
  String nameless() {
    return "#" + id;
  }

  /** How the trail calls it. */
  String subject() {
    return "coalition %s %s %d".formatted(coalition, noun(), id);
  }

  long id() {
    return id;
  }

  CoalitionNumber coalition() {
    return new CoalitionNumber(coalition);
  }

  Recorded recorded() {
    return new Recorded(recordedAt, recordedBy);
  }
}
