package org.campaignmaterials.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One line of the trail. It is written once and never changed. */
@Entity
@Table(name = "audit_line")
class AuditLine {
  private static final int STATE_MAX = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line_id")
  @SequenceGenerator(name = "audit_line_id", sequenceName = "audit_line_id", allocationSize = 50)
  private Long id;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private Long account;

  @Column(name = "action_name")
  private String action;

  private String subject;

  @Column(name = "state_before")
  private String before;

  @Column(name = "state_after")
  private String after;

  protected AuditLine() {}

  AuditLine(
      Instant recordedAt,
      Long account,
      String action,
      String subject,
      String before,
      String after) {
    this.recordedAt = recordedAt;
    this.account = account;
    this.action = action;
    this.subject = subject;
    this.before = shortened(before);
    this.after = shortened(after);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** The id of the account that did it; empty for the system itself. */
  Optional<Long> account() {
    return Optional.ofNullable(account);
  }

  String action() {
    return action;
  }

  String subject() {
    return subject;
  }

  String before() {
    return before == null ? "" : before;
  }

  String after() {
    return after == null ? "" : after;
  }

  private static String shortened(String state) {
    if (state == null || state.isEmpty()) {
      return null;
    }
    return state.length() <= STATE_MAX ? state : state.substring(0, STATE_MAX - 1) + "…";
  }
}
