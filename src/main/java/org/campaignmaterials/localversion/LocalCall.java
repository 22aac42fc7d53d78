package org.campaignmaterials.localversion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody of the campaign called the number on a local version and wrote down what happened. Calls
 * are only ever added: the newest one speaks for the number.
 */
@Entity
@Table(name = "local_call")
class LocalCall {

  @Id
  @GeneratedValue(generator = "local_call_seq")
  @SequenceGenerator(name = "local_call_seq", sequenceName = "local_call_seq", allocationSize = 50)
  private Long id;

  @Column(name = "local_version")
  private long version;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "called_on")
  private LocalDate calledOn;

  private String note;
  private long account;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  /** What happened. */
  enum Outcome {
    /** Answered by whom it should be, in the hours and languages that are printed. */
    ANSWERED,
    /** Nobody answered, or not in the hours or languages that are printed. */
    NOT_ANSWERED,
    /** Somebody else answered. */
    WRONG;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String messageKey() {
      return "localversion.outcome." + code();
    }
  }

  /** For JPA. */
  protected LocalCall() {}

  LocalCall(
      long version,
      Outcome outcome,
      LocalDate calledOn,
      String note,
      long account,
      Instant recordedAt) {
    this.version = version;
    this.outcome = outcome;
    this.calledOn = calledOn;
    this.note = note;
    this.account = account;
    this.recordedAt = recordedAt;
  }

  long version() {
    return version;
  }

  Outcome outcome() {
    return outcome;
  }

  boolean isAnswered() {
    return outcome == Outcome.ANSWERED;
  }

  LocalDate calledOn() {
    return calledOn;
  }

  /** Who answered and how it went, never what was talked about. */
  String note() {
    return note;
  }

  /** Who called. */
  long account() {
    return account;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
