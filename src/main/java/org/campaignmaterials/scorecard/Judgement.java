package org.campaignmaterials.scorecard;

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
import java.time.LocalDate;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;

/**
 * A named reviewer's word about one standard of one coalition for one period, beside the figures
 * and never instead of them. It is written once; who thinks better of it judges again.
 */
@Entity
@Table(name = "scorecard_judgement")
class Judgement {
  /** Longest reason, in characters. */
  static final int REASON_MAX = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scorecard_judgement_id")
  @SequenceGenerator(
      name = "scorecard_judgement_id",
      sequenceName = "scorecard_judgement_id",
      allocationSize = 50)
  private Long id;

  private String coalition;
  private int standard;

  @Column(name = "from_on")
  private LocalDate from;

  @Column(name = "to_on")
  private LocalDate to;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String reason;
  private String figures;

  @Column(name = "judged_by")
  private long judgedBy;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "form_key")
  private String formKey;

  /** For JPA. */
  protected Judgement() {}

  /**
   * What is judged.
   *
   * @param fingerprint of the figures that the reviewer saw
   */
  record Subject(String coalition, Standard standard, Period period, String fingerprint) {}

  /** Who judges, and when. */
  record Reviewer(long account, LocalDate today, Instant now) {}

  Judgement(Subject subject, Verdict verdict, String reason, Reviewer reviewer, String formKey) {
    this.coalition = subject.coalition();
    this.standard = subject.standard().number();
    this.from = subject.period().from();
    this.to = subject.period().to();
    this.figures = subject.fingerprint();
    this.verdict = verdict;
    this.reason = reason;
    this.judgedBy = reviewer.account();
    this.judgedOn = reviewer.today();
    this.recordedAt = reviewer.now();
    this.formKey = formKey;
  }

  long id() {
    return id;
  }

  Standard standard() {
    return Standard.values()[standard - 1];
  }

  Period period() {
    return new Period(from, to);
  }

  Verdict verdict() {
    return verdict;
  }

  String reason() {
    return reason;
  }

  /** The account of the reviewer. */
  long judgedBy() {
    return judgedBy;
  }

  LocalDate judgedOn() {
    return judgedOn;
  }

  /** Whether the reviewer saw just these figures. */
  boolean saw(Finding finding) {
    return figures.equals(ScorecardJson.fingerprint(finding));
  }

  /** For the trail: the verdict and for which days. Why stands here. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.VERDICT, verdict.code())
        .naming(AuditedField.FROM, from)
        .naming(AuditedField.UNTIL, to);
  }
}
