package org.campaignmaterials.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser.Way;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.Csv;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** The audit trail, for those who check our work and those who do it. */
@RequestScoped
@Path("/campaign/audit")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class AuditPages {
  static final String PATH = "/campaign/audit";
  private static final int PAGE_SIZE = 50;
  private static final List<String> FIELDS = List.of("who", "action", "subject", "from", "to");

  @Inject private AuditLines lines;
  @Inject private AuditWords words;
  @Inject private AuditExport export;
  @Inject private Accounts accounts;
  @Inject private CurrentPage page;
  @Context private UriInfo address;

  /**
   * Lines, the newest first.
   *
   * @param older the place from which the page goes back
   * @param newer the place from which it goes forward; without both it begins with the newest line
   */
  @GET
  @Controller
  public Response list(@QueryParam("older") String older, @QueryParam("newer") String newer) {
    Problems problems = new Problems();
    AuditFilter filter = filter(problems);
    if (!problems.isEmpty()) {
      return show(422, problems, AuditChunk.EMPTY);
    }
    return show(
        200, problems, AuditChunk.read(lines, filter, place(older), place(newer), PAGE_SIZE));
  }

  /** One line, what was there before beside what is there now. */
  @GET
  @Path("{id: [1-9][0-9]{0,17}}")
  @Controller
  public String line(@PathParam("id") long id) {
    AuditLine line = lines.find(id).orElseThrow(() -> new NotFound("audit line"));
    return page.show("audit/line.jte", words.view(line));
  }

  /** The lines that the filter lets through, for a spreadsheet. */
  @GET
  @Path("lines.csv")
  public Response csv() {
    AuditFilter filter = checkedFilter();
    return file(filter, export.csv(filter), Csv.TYPE, "audit.csv");
  }

  /** The same for a program. */
  @GET
  @Path("lines.jsonl")
  public Response jsonLines() {
    AuditFilter filter = checkedFilter();
    return file(filter, export.jsonLines(filter), "application/jsonl", "audit.jsonl");
  }

  private Response file(AuditFilter filter, StreamingOutput body, String type, String name) {
    export.taken(filter);
    return Response.ok(body, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  private AuditFilter checkedFilter() {
    Problems problems = new Problems();
    AuditFilter filter = filter(problems);
    problems.throwIfAny();
    return filter;
  }

  private AuditFilter filter(Problems problems) {
    MultivaluedMap<String, String> sent = address.getQueryParameters();
    return AuditFilter.typed(
        problems,
        sent.getFirst("who"),
        sent.getFirst("action"),
        sent.getFirst("subject"),
        sent.getFirst("from"),
        sent.getFirst("to"));
  }

  private static Optional<AuditPlace> place(String text) {
    return AuditPlace.parse(text);
  }

  private Response show(int status, Problems problems, AuditChunk chunk) {
    Map<String, String> typed = new HashMap<>();
    FIELDS.forEach(
        field -> typed.put(field, Typed.trimmed(address.getQueryParameters().getFirst(field))));
    TypedForm form = new TypedForm(typed, problems.all());
    return page.show(
        status,
        "audit/audit.jte",
        new AuditView(
            form,
            people(),
            actions(),
            chunk.lines().stream().map(words::line).toList(),
            chunk.older().map(place -> query(typed, "older", place)).orElse(""),
            chunk.newer().map(place -> query(typed, "newer", place)).orElse(""),
            query(typed, "", "")));
  }

  /** The filter in force as it stands in an address, with a place. */
  private static String query(Map<String, String> typed, String name, Object place) {
    return AuditQuery.of(FIELDS, typed, name, place.toString());
  }

  private List<TypedForm.Option> people() {
    return Stream.concat(
            Stream.of(Way.ANYBODY, Way.SYSTEM)
                .map(
                    way ->
                        new TypedForm.Option(
                            way.code(), page.texts().get("audit.way." + way.code()))),
            accounts.all().stream()
                .map(
                    account ->
                        new TypedForm.Option(
                            account.id().toString(),
                            page.texts()
                                .get("audit.account", account.id().toString(), account.name()))))
        .toList();
  }

  private List<TypedForm.Option> actions() {
    return Arrays.stream(AuditedAction.values())
        .map(each -> new TypedForm.Option(each.code(), each.words(page.texts())))
        .sorted(Comparator.comparing(TypedForm.Option::words))
        .toList();
  }

  /**
   * A page of the trail.
   *
   * @param form the filter, as it was typed
   * @param people accounts, and those without one
   * @param actions all that can be chosen
   * @param older the rest of the address of the page before; empty for the last one
   * @param newer of the page after
   * @param filtered of the exports
   */
  public record AuditView(
      TypedForm form,
      List<TypedForm.Option> people,
      List<TypedForm.Option> actions,
      List<Line> lines,
      String older,
      String newer,
      String filtered) {}

  /**
   * One line in the list.
   *
   * @param who the account with its name, or what acts without one
   */
  public record Line(
      long id,
      ZonedDateTime when,
      String who,
      String action,
      String subject,
      String before,
      String after) {}

  /**
   * One line by itself.
   *
   * @param way how the account came, in words
   * @param code of the action, as programs find it in an export
   * @param others the rest of the address at which all lines about the same stand
   * @param place the path of the page about the thing; empty where it has none for auditors
   */
  public record LineView(
      Line line, String way, String code, String others, String place, List<Field> fields) {}

  /** A field of a line, in words; empty where the field said nothing. */
  public record Field(String name, String before, String after) {}
}
