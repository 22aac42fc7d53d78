package org.campaignmaterials.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.campaignmaterials.shared.Secrets;

/**
 * Address and password pairs that were right a moment ago, so that a script which sends them with
 * every call costs one comparison in five minutes, however many calls it makes at once. Kept as
 * keyed hashes under a key that dies with the process: neither the address nor the password can be
 * read from memory here.
 */
class RememberedCredentials {
  static final Duration LIFE = Duration.ofMinutes(5);
  private static final int MOST_KEPT = 1_000;

  private final Clock clock;
  private final String key = Secrets.newToken();
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Optional<Owner>>> underway =
      new ConcurrentHashMap<>();

  /**
   * Whose credentials they are.
   *
   * @param passwordHash what they were compared with: when the password changes, they are wrong
   */
  record Owner(long account, String passwordHash) {}

  private record Entry(Owner owner, Instant until) {}

  RememberedCredentials(Clock clock) {
    this.clock = clock;
  }

  Optional<Owner> find(BasicCredentials credentials) {
    return Optional.ofNullable(entries.get(hash(credentials)))
        .filter(entry -> entry.until().isAfter(clock.instant()))
        .map(Entry::owner);
  }

  /**
   * Looks whether credentials are right, and remembers it when they are. Who asks the same while
   * somebody is looking gets the same answer.
   *
   * @param look answers whose they are, if they are right
   */
  Optional<Owner> check(BasicCredentials credentials, Supplier<Optional<Owner>> look) {
    String hash = hash(credentials);
    CompletableFuture<Optional<Owner>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Owner>> others = underway.putIfAbsent(hash, mine);
    if (others != null) {
      return answerOf(others);
    }
    try {
      Optional<Owner> found = look.get();
      found.ifPresent(owner -> remember(hash, new Entry(owner, clock.instant().plus(LIFE))));
      mine.complete(found);
      return found;
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underway.remove(hash);
    }
  }

  private static Optional<Owner> answerOf(CompletableFuture<Optional<Owner>> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void remember(String hash, Entry entry) {
    Instant now = clock.instant();
    if (entries.size() >= MOST_KEPT) {
      entries.values().removeIf(old -> !old.until().isAfter(now));
    }
    if (entries.size() < MOST_KEPT) {
      entries.put(hash, entry);
    }
  }

  private String hash(BasicCredentials credentials) {
    String email = credentials.email();
    return Secrets.sha256(key + email.length() + ":" + email + credentials.password());
  }
}
