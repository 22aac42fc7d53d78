package org.campaignmaterials.coalition;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/**
 * A coalition's records by JSON, for its managers and campaign staff; auditors read. The same rules
 * as on the pages. An {@code Idempotency-Key} makes a record be written once, however often the
 * call is sent.
 */
@Path("/coalitions/{number}")
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class CoalitionRecordsResource {
  private static final String KEY = "Idempotency-Key";
  private static final int TAG_LENGTH = 22;

  @Inject Coalitions coalitions;
  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordReading reading;
  @Inject RecordingOnce once;
  @Inject KeepingRoster roster;
  @Inject RecordingMeetings meetings;
  @Inject RecordingActivities activities;
  @Inject RecordWords words;

  /**
   * The public fields: of a coalition of the directory to anybody, of the own one to its people.
   */
  @GET
  @PermitAll
  public Response coalition(@PathParam("number") String number, @Context Request request) {
    String body =
        coalitions
            .byNumber(number)
            .filter(found -> found.isInDirectory() || mine.mayRead(number))
            .map(found -> RecordJson.of(found).build().toString())
            .orElseThrow(() -> new NotFound("coalition"));
    EntityTag tag = new EntityTag(Secrets.sha256(body).substring(0, TAG_LENGTH));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body))
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }

  /** The roster by name, with those who left. */
  @GET
  @Path("/members")
  public Response members(
      @PathParam("number") String number,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    problems.throwIfAny();
    return answer(list, records.members(coalition), RecordJson::of, request);
  }

  @POST
  @Path("/members")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response addMember(
      @PathParam("number") String number, @HeaderParam(KEY) String key, InputStream sent)
      throws IOException {
    CoalitionNumber coalition = mine.working(number).number();
    String body = JsonFields.bodyOf(sent);
    MemberFacts facts = reading.member(JsonRecordFields.of(body));
    long id = once.record(coalition, key, "members " + body, () -> roster.add(coalition, facts));
    return created(
        records.members(coalition).stream().filter(each -> each.id() == id).toList(),
        RecordJson::of);
  }

  /** The meetings from one day to another, the newest first. */
  @GET
  @Path("/meetings")
  public Response meetings(
      @PathParam("number") String number,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    LocalDate first = day(problems, "from", from, RecordRules.CAMPAIGN_BEGAN);
    LocalDate last = day(problems, "to", to, words.today());
    problems.throwIfAny();
    return answer(list, records.meetings(coalition, first, last), RecordJson::of, request);
  }

  @POST
  @Path("/meetings")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response recordMeeting(
      @PathParam("number") String number, @HeaderParam(KEY) String key, InputStream sent)
      throws IOException {
    CoalitionNumber coalition = mine.working(number).number();
    String body = JsonFields.bodyOf(sent);
    MeetingFacts facts = reading.meeting(coalition, JsonRecordFields.of(body));
    long id =
        once.record(coalition, key, "meetings " + body, () -> meetings.record(coalition, facts));
    return created(
        records.meetings(coalition, facts.heldOn(), facts.heldOn()).stream()
            .filter(each -> each.id() == id)
            .toList(),
        RecordJson::of);
  }

  /** The activities from one day to another, the newest first. */
  @GET
  @Path("/activities")
  public Response activities(
      @PathParam("number") String number,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    LocalDate first = day(problems, "from", from, RecordRules.CAMPAIGN_BEGAN);
    LocalDate last = day(problems, "to", to, words.today());
    problems.throwIfAny();
    return answer(list, records.activities(coalition, first, last), RecordJson::of, request);
  }

  @POST
  @Path("/activities")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response recordActivity(
      @PathParam("number") String number, @HeaderParam(KEY) String key, InputStream sent)
      throws IOException {
    CoalitionNumber coalition = mine.working(number).number();
    String body = JsonFields.bodyOf(sent);
    ActivityFacts facts = reading.activity(coalition, JsonRecordFields.of(body));
    long id =
        once.record(
            coalition, key, "activities " + body, () -> activities.record(coalition, facts));
    return created(
        records.activities(coalition, facts.occurredOn(), facts.occurredOn()).stream()
            .filter(each -> each.id() == id)
            .toList(),
        RecordJson::of);
  }

  private static <T> Response answer(
      ApiList list, List<T> all, Function<T, JsonObjectBuilder> json, Request request) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    all.stream()
        .skip(list.offset())
        .limit(list.size())
        .forEach(each -> items.add(json.apply(each)));
    return list.answer(items, all.size(), request);
  }

  /**
   * @param written the one record; none when a key was used before for another that was withdrawn
   *     since
   */
  private static <T> Response created(List<T> written, Function<T, JsonObjectBuilder> json) {
    T one = written.stream().findFirst().orElseThrow(() -> new NotFound("record"));
    return Response.status(Response.Status.CREATED)
        .entity(json.apply(one).build().toString())
        .build();
  }

  private static LocalDate day(Problems problems, String name, String typed, LocalDate otherwise) {
    String text = Typed.trimmed(typed);
    return text.isEmpty() ? otherwise : TypedDay.read(problems, name, text).orElse(otherwise);
  }
}
