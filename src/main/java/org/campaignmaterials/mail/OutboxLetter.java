package org.campaignmaterials.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Secrets;

/**
 * A letter on its way. It waits; the sender takes a lease on it, composes and sends it outside any
 * transaction, and writes how that ended. If the sender dies in between, the lease runs out and the
 * letter is sent again with the same Message-ID: at least once, and recognisable if twice.
 */
@Entity
@Table(name = "outbox_letter")
class OutboxLetter {
  /** Long enough for any mail server's slow answer. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /** After so many failures a letter is given up: the pauses between them add up to about a day. */
  static final int MOST_TRIES = 12;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_letter_id")
  @SequenceGenerator(
      name = "outbox_letter_id",
      sequenceName = "outbox_letter_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "letter_kind")
  private String kind;

  @Column(name = "document_id")
  private String documentId;

  @Column(name = "language_code")
  private String languageCode;

  @Column(name = "message_id")
  private String messageId;

  @Enumerated(EnumType.STRING)
  @Column(name = "letter_state")
  private LetterState state;

  private int tries;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "last_error")
  private String lastError;

  protected OutboxLetter() {}

  OutboxLetter(String kind, String documentId, Language language, Instant now) {
    this.kind = kind;
    this.documentId = documentId;
    this.languageCode = language.code();
    this.messageId = Secrets.newToken();
    this.state = LetterState.WAITING;
    this.nextTryAt = now;
    this.leaseUntil = now.minusSeconds(1);
    this.createdAt = now;
  }

  Long id() {
    return id;
  }

  String kind() {
    return kind;
  }

  String documentId() {
    return documentId;
  }

  Language language() {
    return Language.ofCode(languageCode);
  }

  /** The left side of the Message-ID, the same at every try. */
  String messageId() {
    return messageId;
  }

  Instant createdAt() {
    return createdAt;
  }

  LetterState state() {
    return state;
  }

  int tries() {
    return tries;
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  /**
   * Begins a try, if it is time for one and nobody else is at it.
   *
   * @return whether the caller may send the letter now
   */
  boolean lease(Instant now) {
    if (state != LetterState.WAITING || nextTryAt.isAfter(now) || leaseUntil.isAfter(now)) {
      return false;
    }
    leaseUntil = now.plus(LEASE);
    return true;
  }

  /** Ends it unsent, unless somebody is sending it right now or has sent it. */
  boolean withdraw(Instant now) {
    if (state != LetterState.WAITING || leaseUntil.isAfter(now)) {
      return false;
    }
    skipped(now);
    return true;
  }

  void sent(Instant now) {
    finish(LetterState.SENT, now);
  }

  void skipped(Instant now) {
    finish(LetterState.SKIPPED, now);
  }

  /**
   * Records a try that failed: there will be another one, later each time, until the last.
   *
   * @param error what went wrong, without any address
   */
  void failed(String error, Instant now) {
    tries++;
    lastError = error;
    leaseUntil = now;
    if (tries >= MOST_TRIES) {
      finish(LetterState.DEAD, now);
    } else {
      nextTryAt = now.plus(pauseAfter(tries));
    }
  }

  /** 30 seconds after the first failure, then twice as long each time, at most 4 hours. */
  static Duration pauseAfter(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private void finish(LetterState end, Instant now) {
    state = end;
    finishedAt = now;
  }
}
