package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link that lets its holder do one thing, once. The row knows only the token's hash. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {
  /** What the link is for. */
  enum Purpose {
    /** Open the first account of an installation that has none. */
    FIRST_ADMINISTRATOR,
    /** Choose the password of an account. */
    CHOOSE_PASSWORD
  }

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private Long account;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected OneTimeLink() {}

  OneTimeLink(String tokenHash, Purpose purpose, Long account, Instant expiresAt) {
    this.tokenHash = tokenHash;
    this.purpose = purpose;
    this.account = account;
    this.expiresAt = expiresAt;
  }

  Long account() {
    return account;
  }

  boolean isGoodFor(Purpose wanted, Instant now) {
    return purpose == wanted && expiresAt.isAfter(now);
  }
}
