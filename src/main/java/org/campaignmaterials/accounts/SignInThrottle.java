package org.campaignmaterials.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed sign-ins by account and by network address, and says when it is enough for a while.
 * Kept in memory only: nobody's network address is written down, and a restart forgives everybody.
 */
class SignInThrottle {
  /** How long a failure counts. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  /** Failures after which an account is not tried any further. */
  static final int PER_ACCOUNT = 10;

  /** Failures after which an address is not listened to: an office shares one. */
  static final int PER_ADDRESS = 50;

  private static final int MOST_KEPT = 10_000;

  private final Clock clock;

  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Lets a try through, or not.
   *
   * @throws TooManyTries if this account or this address failed too often lately
   */
  synchronized void check(String account, String address) {
    if (recent("account " + account) >= PER_ACCOUNT
        || recent("address " + address) >= PER_ADDRESS) {
      throw new TooManyTries();
    }
  }

  synchronized void failed(String account, String address) {
    note("account " + account);
    note("address " + address);
  }

  /** The person got in: what was mistyped before doesn't count any more. */
  synchronized void succeeded(String account) {
    failures.remove("account " + account);
  }

  private int recent(String key) {
    Deque<Instant> times = failures.get(key);
    if (times == null) {
      return 0;
    }
    Instant since = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && !times.peekFirst().isAfter(since)) {
      times.removeFirst();
    }
    if (times.isEmpty()) {
      failures.remove(key);
    }
    return times.size();
  }

  private void note(String key) {
    Deque<Instant> times = failures.computeIfAbsent(key, unused -> new ArrayDeque<>());
    times.addLast(clock.instant());
    if (times.size() > PER_ADDRESS) {
      times.removeFirst();
    }
  }
}
