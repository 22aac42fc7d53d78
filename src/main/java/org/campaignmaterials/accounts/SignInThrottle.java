package org.campaignmaterials.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts failed tries and says when it is enough for a while. Nobody can lock somebody else out: a
 * device on which the person signed in before is counted by itself, and strangers are counted by
 * the network from which they try an account. Only when strangers in many networks try one account
 * is it closed to strangers; its person still gets in on a known device, and on a new one by the
 * link in a letter. See ADR 0024.
 *
 * <p>A try counts when it begins and is forgiven when it succeeds, so that a hundred tries at once
 * are not a hundred tries more. Kept in memory only: nobody's network address is written down, and
 * a restart forgives everybody.
 */
class SignInThrottle {
  /**
   * How much is enough.
   *
   * @param window how long a failure counts
   * @param perPlace failures of one account on one known device, or from one network
   * @param perNetwork failures of all strangers from one network: an office shares one
   * @param perAccount failures of all strangers with one account
   */
  record Limits(Duration window, int perPlace, int perNetwork, int perAccount) {}

  /** For passwords; a hundred failures with an account are what NIST SP 800-63B, 5.2.2 allows. */
  static final Limits PASSWORDS = new Limits(Duration.ofMinutes(15), 10, 100, 100);

  private static final int MOST_KEPT = 10_000;

  private final Clock clock;
  private final Limits limits;

  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private record Counter(String key, int limit) {}

  SignInThrottle(Clock clock, Limits limits) {
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Lets a try begin, or not.
   *
   * @throws TooManyTries if there were too many like it lately
   */
  synchronized void begin(Attempt attempt) {
    List<Counter> counters = counters(attempt);
    for (Counter counter : counters) {
      Deque<Instant> recent = recent(counter.key());
      if (recent.size() >= counter.limit()) {
        Duration left = Duration.between(clock.instant(), recent.peekFirst().plus(limits.window()));
        throw new TooManyTries((int) left.toSeconds() + 1);
      }
    }
    for (Counter counter : counters) {
      failures
          .computeIfAbsent(counter.key(), unused -> new ArrayDeque<>())
          .addLast(clock.instant());
    }
  }

  /**
   * The person got in. What was mistyped before in the same place doesn't count any more; what
   * others did with the account or in the network still does.
   */
  synchronized void succeeded(Attempt attempt) {
    List<Counter> counters = counters(attempt);
    failures.remove(counters.get(0).key());
    counters.stream().skip(1).forEach(counter -> takeBack(counter.key()));
  }

  /** The try was broken off before anybody looked whether it was right. */
  synchronized void brokenOff(Attempt attempt) {
    counters(attempt).forEach(counter -> takeBack(counter.key()));
  }

  /** The first one is of the place alone. */
  private List<Counter> counters(Attempt attempt) {
    String account = "account " + attempt.account();
    List<Counter> counters = new ArrayList<>();
    if (attempt.isFromKnownDevice()) {
      counters.add(
          new Counter("device " + attempt.device().get() + " " + account, limits.perPlace()));
    } else {
      String network = "network " + attempt.network();
      counters.add(new Counter(network + " " + account, limits.perPlace()));
      counters.add(new Counter(network, limits.perNetwork()));
      counters.add(new Counter(account, limits.perAccount()));
    }
    return counters;
  }

  private Deque<Instant> recent(String key) {
    Deque<Instant> times = failures.get(key);
    if (times == null) {
      return new ArrayDeque<>();
    }
    Instant since = clock.instant().minus(limits.window());
    while (!times.isEmpty() && !times.peekFirst().isAfter(since)) {
      times.removeFirst();
    }
    if (times.isEmpty()) {
      failures.remove(key);
    }
    return times;
  }

  private void takeBack(String key) {
    Deque<Instant> times = failures.get(key);
    if (times != null) {
      times.pollLast();
    }
  }
}
