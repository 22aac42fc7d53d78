package org.campaignmaterials.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The day of the business, as the server under test reads it. A test that asks for it in the last
 * minute of a day is given the next one, when that has begun: otherwise what it says of today and
 * what the server reads would be two days.
 */
public final class BusinessDay {
  /** The zone of a server whose setting {@code app.time.zone} nobody changed. */
  public static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static final Clock CLOCK = Clock.system(ZONE);
  private static final Duration ROOM = Duration.ofMinutes(1);

  private BusinessDay() {}

  /** Today, for at least a minute more. */
  public static LocalDate today() {
    ZonedDateTime now = ZonedDateTime.now(CLOCK);
    ZonedDateTime midnight = now.toLocalDate().plusDays(1).atStartOfDay(ZONE);
    if (Duration.between(now, midnight).compareTo(ROOM) < 0) {
      Eventually.is("the next day begins", ROOM.plus(ROOM), () -> hasCome(midnight));
    }
    return LocalDate.now(CLOCK);
  }

  private static boolean hasCome(ZonedDateTime midnight) {
    return !ZonedDateTime.now(CLOCK).isBefore(midnight);
  }
}
