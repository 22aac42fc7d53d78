package org.campaignmaterials.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the server's own warnings from filling the log while something is away: the first few of a
 * kind are written, then nothing more of it for ten minutes. A database that was away for half an
 * hour would otherwise leave fifty megabytes of one stack trace and nothing of what went before.
 *
 * <p>The product's own lines all pass: readers are told their numbers.
 */
final class LaunchRepeats implements Filter {
  /** So many of a kind are written. */
  static final int MOST = 5;

  /** For so long no more of it is. */
  static final Duration REST = Duration.ofMinutes(10);

  private static final String PRODUCT = "org.campaignmaterials.";

  /** Not the product's name: its lines stand on the screen, too, where this is of no use. */
  private static final Logger LOG = Logger.getLogger("campaignmaterials.repeats");

  private static final int BEGINNING = 40;
  private static final int MOST_KINDS = 1000;

  private final Clock clock;
  private final Map<String, Kind> kinds = new HashMap<>();

  LaunchRepeats(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean isLoggable(LogRecord record) {
    String logger = String.valueOf(record.getLoggerName());
    if (record.getLevel().intValue() < Level.WARNING.intValue()
        || logger.startsWith(PRODUCT)
        || logger.equals(LOG.getName())) {
      return true;
    }
    int counted = count(logger + " " + what(record));
    if (counted == MOST + 1) {
      LOG.log(
          Level.WARNING,
          "{0} repeats itself: more of it is left out for {1} minutes",
          new Object[] {logger, REST.toMinutes()});
    }
    return counted <= MOST;
  }

  private synchronized int count(String what) {
    Instant now = clock.instant();
    if (kinds.size() > MOST_KINDS) {
      kinds.clear();
    }
    Kind before = kinds.get(what);
    Kind kind =
        before == null || now.isAfter(before.since().plus(REST))
            ? new Kind(now, 1)
            : new Kind(before.since(), before.count() + 1);
    kinds.put(what, kind);
    return kind.count();
  }

  /** What went wrong at the bottom; without that, how the sentence begins. */
  private static String what(LogRecord record) {
    Throwable thrown = record.getThrown();
    if (thrown == null) {
      String said = String.valueOf(record.getMessage());
      return said.substring(0, Math.min(BEGINNING, said.length()));
    }
    for (int deep = 0; thrown.getCause() != null && deep < BEGINNING; deep++) {
      thrown = thrown.getCause();
    }
    return thrown.getClass().getName();
  }

  /** How many there were of a kind since a moment. */
  private record Kind(Instant since, int count) {}
}
