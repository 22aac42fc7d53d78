package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** While the database is away, the log keeps room for what went before. */
class LaunchRepeatsTest {
  private static final String POOL = "javax.enterprise.resource.resourceadapter";

  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private final LaunchRepeats repeats =
      new LaunchRepeats(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          });

  @Test
  void halfAnHourOfTheSameTroubleIsWrittenAFewTimes() {
    long written = 0;
    for (int second = 0; second < 1800; second++) {
      now = now.plusSeconds(1);
      written += repeats.isLoggable(away("try " + second)) ? 1 : 0;
    }
    assertThat(written).isBetween(5L, 20L);
  }

  @Test
  void anotherTroubleIsWrittenMeanwhileAndTheSameOneLater() {
    IntStream.range(0, 20).forEach(again -> repeats.isLoggable(away("try")));
    assertThat(repeats.isLoggable(away("try"))).isFalse();
    assertThat(repeats.isLoggable(record(POOL, new OutOfMemoryError()))).isTrue();
    now = now.plus(LaunchRepeats.REST).plus(Duration.ofSeconds(1));
    assertThat(repeats.isLoggable(away("try"))).isTrue();
  }

  @Test
  void theProductsOwnLinesAllPass() {
    assertThat(IntStream.range(0, 50))
        .allMatch(
            again ->
                repeats.isLoggable(
                    record("org.campaignmaterials.web.Pages", new SQLException("away"))));
  }

  private static LogRecord away(String message) {
    LogRecord record = record(POOL, new RuntimeException(new SQLException("away")));
    record.setMessage(message);
    return record;
  }

  private static LogRecord record(String logger, Throwable thrown) {
    LogRecord record = new LogRecord(Level.WARNING, "trouble");
    record.setLoggerName(logger);
    record.setThrown(thrown);
    return record;
  }
}
