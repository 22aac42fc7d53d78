package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One device on which a person is signed in. Whoever holds the token in the cookie is that person
 * until the row is deleted or expires; the row knows only the token's hash.
 */
@Entity
@Table(name = "sign_in")
class SignIn {
  /** How exactly it is kept when the device was last seen. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  private long account;
  private String device;

  @Enumerated(EnumType.STRING)
  private SignInStage stage;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected SignIn() {}

  SignIn(
      String tokenHash,
      long account,
      String device,
      SignInStage stage,
      Instant now,
      Duration life) {
    this.tokenHash = tokenHash;
    this.account = account;
    this.device = device;
    this.stage = stage;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.expiresAt = now.plus(life);
  }

  /** Names this sign-in; safe to show to its own person. */
  String id() {
    return tokenHash;
  }

  long account() {
    return account;
  }

  /** What the browser said it is; empty when it said nothing we know. */
  String device() {
    return device;
  }

  /** How far the person got; nobody is signed in by one that is not whole. */
  SignInStage stage() {
    return stage;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant lastSeenAt() {
    return lastSeenAt;
  }

  /**
   * Whether it counts no more: its time is over, or the device was away for too long.
   *
   * @param idle how long it may be away
   */
  boolean isOver(Instant now, Duration idle) {
    return !expiresAt.isAfter(now) || !lastSeenAt.plus(idle).isAfter(now);
  }

  /** Notes that the device was here, at most once a minute: reading pages must not cost writes. */
  void seen(Instant now) {
    if (lastSeenAt.plus(SEEN_STEP).isBefore(now)) {
      lastSeenAt = now;
    }
  }
}
