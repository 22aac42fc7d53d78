package org.campaignmaterials.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much in what time: {@code 120/1h}. It may be used up at once and comes back evenly.
 *
 * @param times how often
 * @param within until all of it has come back
 */
record Allowance(int times, Duration within) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,7})/(\\d{1,4})([smh])");

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException with a sentence when it is none
   */
  static Allowance parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches() || isZero(written.group(1)) || isZero(written.group(2))) {
      throw new IllegalArgumentException(
          text + " must be like 120/1m: how often, in how many seconds (s), minutes or hours.");
    }
    int amount = Integer.parseInt(written.group(2));
    Duration within =
        switch (written.group(3)) {
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        };
    return new Allowance(Integer.parseInt(written.group(1)), within);
  }

  private static boolean isZero(String number) {
    return Integer.parseInt(number) == 0;
  }
}
