package org.campaignmaterials.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key by which a program calls the API for its person. It works until it expires or is ended, and
 * stays on the list then; the row knows only the hash.
 */
@Entity
@Table(name = "api_key")
class ApiKey {
  /** How exactly it is kept when a key was last used. */
  private static final Duration USED_STEP = Duration.ofMinutes(1);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_key_id")
  @SequenceGenerator(name = "api_key_id", sequenceName = "api_key_id", allocationSize = 50)
  private Long id;

  private long account;

  @Column(name = "key_name")
  private String name;

  @Column(name = "key_hash")
  private String hash;

  private String scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected ApiKey() {}

  ApiKey(long account, String name, String hash, Set<ApiScope> scopes, Instant now, Duration life) {
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("A key is for something");
    }
    this.account = account;
    this.name = name;
    this.hash = hash;
    this.scopes = scopes.stream().sorted().map(ApiScope::code).collect(Collectors.joining(" "));
    this.createdAt = now;
    this.expiresAt = now.plus(life);
  }

  Long id() {
    return id;
  }

  long account() {
    return account;
  }

  /** As its person calls it. */
  String name() {
    return name;
  }

  Set<ApiScope> scopes() {
    return Arrays.stream(scopes.split(" "))
        .map(code -> ApiScope.valueOf(code.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Null while it was never used. */
  Instant lastUsedAt() {
    return lastUsedAt;
  }

  boolean works(Instant now) {
    return endedAt == null && expiresAt.isAfter(now);
  }

  /** {@code works}, {@code expired} or {@code ended}. */
  String state(Instant now) {
    return endedAt != null ? "ended" : works(now) ? "works" : "expired";
  }

  /** Notes a call, at most once a minute: reading must not cost writes. */
  void used(Instant now) {
    if (lastUsedAt == null || lastUsedAt.plus(USED_STEP).isBefore(now)) {
      lastUsedAt = now;
    }
  }

  /** From now on it opens nothing; ended once, it stays so. */
  void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }
}
