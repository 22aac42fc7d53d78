package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.campaignmaterials.shared.Csv;

/**
 * The trail for programs and spreadsheets, as it is kept: ids, codes, days in UTC. It is read a few
 * hundred lines at a time and written on at once, so that the whole of it fits through any server.
 */
@ApplicationScoped
class AuditExport {
  private static final int CHUNK = 500;

  private static final List<String> COLUMNS =
      List.of("id", "recordedAt", "cameBy", "account", "action", "subject", "before", "after");

  @Inject private AuditLines lines;
  @Inject private AuditTrail trail;
  @Inject private Clock clock;

  /** That somebody took the trail along is in the trail. */
  @Transactional
  void taken(AuditFilter filter) {
    trail.record("audit.exported", "audit", AuditedFields.NONE, filter.audited());
  }

  /** A table for spreadsheets. */
  StreamingOutput csv(AuditFilter filter) {
    return stream(filter, Csv.MARK + Csv.line(COLUMNS), line -> Csv.line(cells(line)));
  }

  /** One JSON object a line. */
  StreamingOutput jsonLines(AuditFilter filter) {
    return stream(filter, "", AuditExport::json);
  }

  /** What is written from now on, such as the line about this export, is not in it. */
  private StreamingOutput stream(
      AuditFilter filter, String head, Function<AuditLine, String> written) {
    AuditPlace now = new AuditPlace(clock.instant(), 0);
    return out -> write(out, filter, now, head, written);
  }

  private void write(
      OutputStream out,
      AuditFilter filter,
      AuditPlace end,
      String head,
      Function<AuditLine, String> written)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(head);
    AuditPlace place = end;
    List<AuditLine> chunk;
    do {
      chunk = lines.olderThan(place, filter, CHUNK);
      for (AuditLine line : chunk) {
        writer.write(written.apply(line));
        place = AuditPlace.of(line);
      }
    } while (chunk.size() == CHUNK);
    writer.flush();
  }

  private static List<?> cells(AuditLine line) {
    return List.of(
        line.id(),
        line.recordedAt(),
        line.way().code(),
        line.account().map(String::valueOf).orElse(""),
        line.action(),
        line.subject(),
        line.before(),
        line.after());
  }

  private static String json(AuditLine line) {
    JsonObjectBuilder object =
        Json.createObjectBuilder()
            .add("id", line.id())
            .add("recordedAt", line.recordedAt().toString())
            .add("cameBy", line.way().code());
    line.account().ifPresent(account -> object.add("account", account));
    return object
            .add("action", line.action())
            .add("subject", line.subject())
            .add("before", line.before())
            .add("after", line.after())
            .build()
        + "\n";
  }
}
