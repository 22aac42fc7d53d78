package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The coalition's papers, and its charter and notes on the local context among them. */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class StatementPages {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";
  private static final CoalitionTab TAB = CoalitionTab.PAPERS;
  private static final String STATEMENTS = "/statements";

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject KeepingPapers papers;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordForm form;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  /** All papers. */
  @GET
  public String list(@PathParam("number") String number, @QueryParam("done") String done) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    List<Statement> statements = records.statements(coalition.number());
    return page.show(
        "coalition/papers.jte",
        new PapersView(
            CoalitionHead.of(coalition, TAB),
            words.done(done, t.get("coalition.papers.one"), t),
            mine.mayWork(number),
            has(statements, StatementKind.CHARTER),
            has(statements, StatementKind.LOCAL_CONTEXT),
            statements.stream()
                .map(
                    each ->
                        new PapersView.Text(
                            each, t.get("coalition.statement." + each.facts().kind().code())))
                .toList(),
            records.items(coalition.number()).stream()
                .map(
                    each ->
                        new PapersView.Published(
                            each,
                            t.get("coalition.item." + each.facts().kind().code()),
                            (int)
                                each.claims().stream()
                                    .filter(claim -> claim.facts().source().isPresent())
                                    .count()))
                .toList()));
  }

  /**
   * An empty form.
   *
   * @param kind what it is to be, from the link that led here
   */
  @GET
  @Path("statements/new")
  public Response begin(@PathParam("number") String number, @QueryParam("kind") String kind) {
    Coalition coalition = mine.working(number);
    Map<String, String> begun = new HashMap<>();
    begun.put("datedOn", words.today().toString());
    if (kind != null) {
      begun.put("kind", kind);
    }
    return show(coalition, 200, Optional.empty(), new TypedForm(begun, List.of()));
  }

  @POST
  @Path("statements")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    return form.write(
        coalition,
        sent,
        TAB.path(number),
        TAB.path(number) + STATEMENTS + "/new",
        fields -> papers.add(coalition.number(), reading.statement(fields)),
        (status, id, typed) -> show(coalition, status, id, typed));
  }

  @GET
  @Path("statements/" + ID)
  public Response statement(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.reading(number);
    return show(coalition, 200, Optional.of(id), forms.of(known(coalition, id).facts()));
  }

  @POST
  @Path("statements/" + ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    known(coalition, id);
    return form.correct(
        sent,
        TAB.path(number),
        TAB.path(number) + STATEMENTS + "/" + id,
        id,
        fields -> papers.correct(coalition.number(), id, reading.statement(fields)),
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  @POST
  @Path("statements/" + ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedForm written = forms.of(known(coalition, id).facts());
    return form.withdraw(
        coalition,
        StatementRow.class,
        id,
        sent,
        TAB.path(number),
        TAB.path(number) + STATEMENTS + "/" + id,
        written,
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  private Statement known(Coalition coalition, long id) {
    return records.statements(coalition.number()).stream()
        .filter(statement -> statement.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("statement"));
  }

  private Response show(Coalition coalition, int status, Optional<Long> id, TypedForm typed) {
    return page.show(
        status,
        "coalition/statement.jte",
        new RecordFormView(
            CoalitionHead.of(coalition, TAB),
            typed,
            mine.mayWork(coalition.number().text()),
            id,
            RecordForm.key(typed),
            Map.of("kind", words.statementKinds(page.texts()))));
  }

  private static boolean has(List<Statement> statements, StatementKind kind) {
    return statements.stream().anyMatch(statement -> statement.facts().kind() == kind);
  }
}
