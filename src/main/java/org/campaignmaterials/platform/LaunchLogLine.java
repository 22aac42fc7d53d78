package org.campaignmaterials.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One record of the log as one line of JSON, for programs that collect logs: {@code time} (UTC),
 * {@code level}, {@code logger}, {@code message}, and {@code error} with the whole stack trace.
 */
final class LaunchLogLine extends Formatter {
  @Override
  public String format(LogRecord record) {
    StringBuilder line = new StringBuilder(200);
    line.append("{\"time\":");
    quote(line, record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
    field(line, "level", record.getLevel().getName());
    field(line, "logger", String.valueOf(record.getLoggerName()));
    field(line, "message", formatMessage(record));
    if (record.getThrown() != null) {
      StringWriter trace = new StringWriter();
      record.getThrown().printStackTrace(new PrintWriter(trace));
      field(line, "error", trace.toString());
    }
    return line.append("}\n").toString();
  }

  private static void field(StringBuilder line, String name, String given) {
    line.append(",\"").append(name).append("\":");
    quote(line, String.valueOf(given));
  }

  private static void quote(StringBuilder line, String text) {
    line.append('"');
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"', '\\' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            line.append("\\u%04x".formatted((int) c));
          } else {
            line.append(c);
          }
        }
      }
    }
    line.append('"');
  }
}
