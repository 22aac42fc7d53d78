package org.campaignmaterials.audit;

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
import org.campaignmaterials.accounts.CurrentUser.Way;

/** One line of the trail. It is written once and never changed; the database refuses it too. */
@Entity
@Table(name = "audit_line")
class AuditLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_line_id")
  @SequenceGenerator(name = "audit_line_id", sequenceName = "audit_line_id", allocationSize = 50)
  private Long id;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  private Long account;

  @Enumerated(EnumType.STRING)
  @Column(name = "came_by")
  private Way way;

  @Column(name = "action_name")
  private String action;

  private String subject;

  @Column(name = "state_before")
  private String before;

  @Column(name = "state_after")
  private String after;

  /** For JPA. */
  protected AuditLine() {}

  /**
   * Who did it.
   *
   * @param account null for somebody without one and for the system itself
   */
  record Doer(Long account, Way way) {}

  AuditLine(
      Instant recordedAt, Doer doer, String action, String subject, String before, String after) {
    this.recordedAt = recordedAt;
    this.account = doer.account();
    this.way = doer.way();
    this.action = action;
    this.subject = subject;
    this.before = orNull(before);
    this.after = orNull(after);
  }

  long id() {
    return id;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  /** The id of the account that did it; empty for somebody without one and the system itself. */
  Optional<Long> account() {
    return Optional.ofNullable(account);
  }

  /** How they came. Older lines don't say: they were written by an account or the system. */
  Way way() {
    if (way != null) {
      return way;
    }
    return account == null ? Way.SYSTEM : Way.SIGNED_IN;
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

  private static String orNull(String state) {
    return state.isEmpty() ? null : state;
  }
}
