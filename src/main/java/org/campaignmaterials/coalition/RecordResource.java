package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/**
 * Records of one kind by JSON, for a coalition's managers and campaign staff; auditors read. The
 * same rules as on the pages. An {@code Idempotency-Key} makes a record be written once, however
 * often the call is sent. As with {@link RecordPages}, each kind has a class below this one.
 *
 * @param <R> the record
 * @param <F> what it says
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordResource<R extends CoalitionRecord<F>, F> {
  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordReading reading;
  @Inject RecordingOnce once;

  private final String name;

  /**
   * @param name under which these records are called, at the end of their address
   */
  RecordResource(String name) {
    this.name = name;
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response record(
      @PathParam("number") String number,
      @HeaderParam("Idempotency-Key") String key,
      InputStream sent)
      throws IOException {
    CoalitionNumber coalition = mine.working(number).number();
    String body = JsonFields.bodyOf(sent);
    F facts = read(coalition, JsonRecordFields.of(body));
    long id = once.record(coalition, key, name + " " + body, () -> add(coalition, facts));
    return Response.status(Response.Status.CREATED)
        .entity(json(written(coalition, facts, id)).build().toString())
        .build();
  }

  /** The record, unless a key was used before for another that was withdrawn since. */
  private R written(CoalitionNumber coalition, F facts, long id) {
    return around(coalition, facts).stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("record"));
  }

  Response answer(ApiList list, List<R> all, Request request) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    all.stream().skip(list.offset()).limit(list.size()).forEach(each -> items.add(json(each)));
    return list.answer(items, all.size(), request);
  }

  /**
   * What was sent.
   *
   * @throws org.campaignmaterials.shared.RuleViolations with everything that is wrong
   */
  abstract F read(CoalitionNumber coalition, RecordFields sent);

  /** Writes a new record and answers its id. */
  abstract long add(CoalitionNumber coalition, F facts);

  /** The records among which one with these facts is found. */
  abstract List<R> around(CoalitionNumber coalition, F facts);

  abstract JsonObjectBuilder json(R record);
}
