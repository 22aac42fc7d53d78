package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** A program that collects logs reads each record as one line. */
class LaunchLogLineTest {
  private final LaunchLogLine format = new LaunchLogLine();

  @Test
  void aRecordIsOneLineOfJson() {
    LogRecord record = new LogRecord(Level.WARNING, "Letter {0} was not sent:\n\t\"no answer\" \\");
    record.setParameters(new Object[] {"7"});
    record.setLoggerName("org.campaignmaterials.mail.SendingLetters");
    record.setInstant(Instant.parse("2026-11-22T06:07:08.123456Z"));

    JsonObject line = read(format.format(record));

    assertThat(line.getString("time")).isEqualTo("2026-11-22T06:07:08.123Z");
    assertThat(line.getString("level")).isEqualTo("WARNING");
    assertThat(line.getString("logger")).isEqualTo("org.campaignmaterials.mail.SendingLetters");
    assertThat(line.getString("message")).isEqualTo("Letter 7 was not sent:\n\t\"no answer\" \\");
    assertThat(line.containsKey("error")).isFalse();
  }

  @Test
  void alsoWithItsStackTraceAndLettersOfAllKinds() {
    LogRecord record = new LogRecord(Level.SEVERE, "Señal 🙂 \u0001");
    record.setThrown(new IllegalStateException("outer", new RuntimeException("inner")));

    JsonObject line = read(format.format(record));

    assertThat(line.getString("message")).isEqualTo("Señal 🙂 \u0001");
    assertThat(line.getString("error"))
        .contains("IllegalStateException: outer", "\tat ", "Caused by: java.lang.RuntimeException");
  }

  private static JsonObject read(String formatted) {
    assertThat(formatted).endsWith("}\n").containsOnlyOnce("\n");
    try (var reader = Json.createReader(new StringReader(formatted))) {
      return reader.readObject();
    }
  }
}
