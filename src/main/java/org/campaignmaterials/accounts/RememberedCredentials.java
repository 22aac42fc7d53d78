package org.campaignmaterials.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.campaignmaterials.shared.Secrets;

/**
 * E-mail address and password pairs that were right a moment ago, so that a script which sends them
 * with every call costs one comparison in five minutes. Kept as keyed hashes under a key that dies
 * with the process: neither the address nor the password can be read from memory here.
 */
class RememberedCredentials {
  static final Duration LIFE = Duration.ofMinutes(5);
  private static final int MOST_KEPT = 1_000;

  private final Clock clock;
  private final String key = Secrets.newToken();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * @param account whose they were
   * @param passwordHash what they were compared with: when the password changes, they are wrong
   */
  record Entry(long account, String passwordHash, Instant until) {}

  RememberedCredentials(Clock clock) {
    this.clock = clock;
  }

  Optional<Entry> find(BasicCredentials credentials) {
    return Optional.ofNullable(entries.get(hash(credentials)))
        .filter(entry -> entry.until().isAfter(clock.instant()));
  }

  void remember(BasicCredentials credentials, long account, String passwordHash) {
    Instant now = clock.instant();
    if (entries.size() >= MOST_KEPT) {
      entries.values().removeIf(entry -> !entry.until().isAfter(now));
    }
    if (entries.size() < MOST_KEPT) {
      entries.put(hash(credentials), new Entry(account, passwordHash, now.plus(LIFE)));
    }
  }

  private String hash(BasicCredentials credentials) {
    String email = credentials.email();
    return Secrets.sha256(key + email.length() + ":" + email + credentials.password());
  }
}
