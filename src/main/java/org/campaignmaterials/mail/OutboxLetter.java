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
import java.util.Optional;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Secrets;

/**
 * A letter on its way. It waits; the sender takes a lease on it, composes and sends it outside any
 * transaction, and writes how that ended. If the sender dies in between, the lease runs out and the
 * letter is sent again with the same Message-ID: at least once, and recognisable if twice.
 *
 * <p>What is no fault of the letter (there is no way out to the mail server) does not count as one
 * of its tries. What is final ends it at once. Anything else is tried again, later each time. A
 * letter that left may still come back.
 */
@Entity
@Table(name = "outbox_letter")
class OutboxLetter {
  /** Whoever has begun to send a letter is alone with it for so long. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /**
   * What handing it over may take, at most: its sender begins no later than this before the end.
   */
  static final Duration HANDING_OVER = Duration.ofSeconds(75);

  /** After so many failures a letter is given up: the pauses between them add up to about a day. */
  static final int MOST_TRIES = 12;

  /** For so long a way out is waited for, as mail servers do (RFC 5321, 4.5.4.1). */
  static final Duration MOST_WAITING = Duration.ofDays(5);

  /** By so much the clocks of two servers may differ. */
  static final Duration SKEW = Duration.ofMinutes(1);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
  private static final int SPREAD_PERCENT = 20;

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

  private int leases;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private LetterTrouble trouble;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "delayed_at")
  private Instant delayedAt;

  @Column(name = "returned_at")
  private Instant returnedAt;

  @Column(name = "return_status")
  private String returnStatus;

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

  /** How many tries counted, the one under way among them. */
  int tries() {
    return tries;
  }

  /** How many times it was leased, by whomever: names a lease. */
  int leases() {
    return leases;
  }

  Optional<Instant> triedAt() {
    return Optional.ofNullable(triedAt);
  }

  Instant nextTryAt() {
    return nextTryAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** Why it did not leave when it was last tried. */
  Optional<LetterTrouble> trouble() {
    return Optional.ofNullable(trouble);
  }

  /** What was answered then, in codes. */
  String lastError() {
    return lastError == null ? "" : lastError;
  }

  /** Since when we know that it is late, or has come back. */
  Optional<Instant> noticedAt() {
    return Optional.ofNullable(returnedAt).or(() -> Optional.ofNullable(delayedAt));
  }

  /** Why it is late or came back, as RFC 3463 numbers it; empty when nobody said. */
  String returnStatus() {
    return returnStatus == null ? "" : returnStatus;
  }

  /**
   * Begins a try, if it is time for one and nobody else is at it. A letter whose last try began and
   * never ended is given up: this program may have been stopped by it.
   *
   * @return whether the caller may send the letter now
   */
  boolean lease(Instant now) {
    boolean waits = nextTryAt.isAfter(now) || leaseUntil.isAfter(now);
    if (state != LetterState.WAITING || waits && !clockWentBack(now)) {
      return false;
    }
    if (tries >= MOST_TRIES) {
      trouble = LetterTrouble.BROKEN_OFF;
      finish(LetterState.DEAD, now);
      return false;
    }
    tries++;
    leases++;
    triedAt = now;
    leaseUntil = now.plus(LEASE);
    return true;
  }

  /** Whether it was tried, or else written, later than now: it would wait until then. */
  private boolean clockWentBack(Instant now) {
    return triedAt().orElse(createdAt).isAfter(now.plus(SKEW));
  }

  /** Whether there is still time to hand it over before somebody else may begin. */
  boolean mayLeave(Instant now) {
    return now.isBefore(leaseUntil.minus(HANDING_OVER));
  }

  /** Whether a lease is the one that holds now. */
  boolean isLeasedAs(int lease) {
    return state == LetterState.WAITING && leases == lease;
  }

  /** Ends it unsent, unless somebody is sending it right now or has sent it. */
  boolean withdraw(Instant now) {
    if (state != LetterState.WAITING || leaseUntil.isAfter(now)) {
      return false;
    }
    skipped(now);
    return true;
  }

  /** It left. Also said by a sender who took too long: it must not leave once more. */
  void sent(Instant now) {
    if (state != LetterState.RETURNED) {
      trouble = null;
      lastError = null;
      finish(LetterState.SENT, now);
    }
  }

  void skipped(Instant now) {
    finish(LetterState.SKIPPED, now);
  }

  /**
   * Records a try that failed.
   *
   * @param why decides whether there will be another one
   * @param error what was answered, without any address
   */
  void failed(LetterTrouble why, String error, Instant now) {
    trouble = why;
    lastError = error;
    leaseUntil = now;
    switch (why.whose()) {
      case ALL -> {
        tries--;
        if (nextTryAt.plus(MOST_WAITING).isBefore(now)) {
          finish(LetterState.DEAD, now);
        }
      }
      case PASSING -> {
        if (tries >= MOST_TRIES) {
          finish(LetterState.DEAD, now);
        } else {
          nextTryAt = now.plus(spread(pauseAfter(tries)));
        }
      }
      case FINAL -> finish(LetterState.DEAD, now);
      default -> throw new IllegalStateException(why.name());
    }
  }

  /** 30 seconds after the first failure, then twice as long each time, at most 4 hours. */
  static Duration pauseAfter(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  /**
   * Longer by up to a fifth, by the letter's own name: letters that were refused together do not
   * come back together.
   */
  private Duration spread(Duration pause) {
    int percent = Math.floorMod((messageId + tries).hashCode(), SPREAD_PERCENT + 1);
    return pause.plus(pause.multipliedBy(percent).dividedBy(100));
  }

  /** A mail server says that it is late or can't be delivered; the last word is final. */
  void cameBack(ReturnNotice notice, Instant now) {
    if (state == LetterState.RETURNED || state == LetterState.SKIPPED) {
      return;
    }
    returnStatus = notice.status().isEmpty() ? null : notice.status();
    if (notice.isFinal()) {
      returnedAt = now;
      finish(LetterState.RETURNED, now);
    } else {
      delayedAt = now;
    }
  }

  /** Whether somebody may have it sent once more. */
  boolean maySendAgain() {
    return state == LetterState.DEAD || state == LetterState.RETURNED;
  }

  /** Waits again as on its first day, under the same Message-ID. */
  void sendAgain(Instant now) {
    if (!maySendAgain()) {
      throw new IllegalStateException("Letter " + id + " is " + state);
    }
    state = LetterState.WAITING;
    tries = 0;
    nextTryAt = now;
    leaseUntil = now.minusSeconds(1);
    finishedAt = null;
    trouble = null;
    lastError = null;
    delayedAt = null;
    returnedAt = null;
    returnStatus = null;
  }

  private void finish(LetterState end, Instant now) {
    state = end;
    finishedAt = now;
  }
}
