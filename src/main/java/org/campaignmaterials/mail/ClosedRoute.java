package org.campaignmaterials.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * How long no letter is tried after the mail server could not be come to terms with: 5 seconds,
 * then twice as long each time, at most a minute. Known to one node; another finds out by itself.
 */
final class ClosedRoute {
  private static final Duration FIRST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private Duration rest = Duration.ZERO;
  private Instant until = Instant.MIN;

  synchronized boolean rests(Instant now) {
    boolean clockWentBack = until.isAfter(now.plus(LONGEST_REST));
    return now.isBefore(until) && !clockWentBack;
  }

  synchronized void foundClosed(Instant now) {
    Duration longer = rest.isZero() ? FIRST_REST : rest.multipliedBy(2);
    rest = longer.compareTo(LONGEST_REST) < 0 ? longer : LONGEST_REST;
    until = now.plus(rest);
  }

  synchronized void foundOpen() {
    rest = Duration.ZERO;
    until = Instant.MIN;
  }
}
