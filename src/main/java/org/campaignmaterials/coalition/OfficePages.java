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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Who is responsible for the coalition: terms of office, one after the other. */
@Controller
@RequestScoped
@Path("/coalition/{number}/offices")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class OfficePages {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";
  private static final CoalitionTab TAB = CoalitionTab.OFFICES;

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject HoldingOffices offices;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordForm form;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("number") String number, @QueryParam("done") String done) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    Map<Long, String> names = words.names(records.members(coalition.number()));
    List<Term> terms = records.terms(coalition.number());
    return page.show(
        "coalition/offices.jte",
        new OfficesView(
            CoalitionHead.of(coalition, TAB),
            words.done(done, t.get("coalition.offices.one"), t),
            mine.mayWork(number),
            terms.stream()
                .map(Term::facts)
                .anyMatch(facts -> facts.office() == Office.MANAGER && facts.covers(words.today())),
            terms.stream()
                .map(
                    term ->
                        new OfficesView.Row(
                            term,
                            t.get("coalition.office." + term.facts().office().code()),
                            term.facts().member().map(names::get).orElse("")))
                .toList()));
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    Coalition coalition = mine.working(number);
    return show(coalition, 200, Optional.empty(), forms.newTerm(words.today()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    return form.write(
        coalition,
        sent,
        TAB.path(number),
        TAB.path(number) + "/new",
        fields -> offices.add(coalition.number(), reading.term(coalition.number(), fields)),
        (status, id, typed) -> show(coalition, status, id, typed));
  }

  @GET
  @Path(ID)
  public Response term(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.reading(number);
    return show(coalition, 200, Optional.of(id), forms.of(known(coalition, id).facts()));
  }

  @POST
  @Path(ID)
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
        TAB.path(number) + "/" + id,
        id,
        fields -> offices.correct(coalition.number(), id, reading.term(coalition.number(), fields)),
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  @POST
  @Path(ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedForm written = forms.of(known(coalition, id).facts());
    return form.withdraw(
        coalition,
        TermRow.class,
        id,
        sent,
        TAB.path(number),
        TAB.path(number) + "/" + id,
        written,
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  private Term known(Coalition coalition, long id) {
    return records.terms(coalition.number()).stream()
        .filter(term -> term.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("term"));
  }

  private Response show(Coalition coalition, int status, Optional<Long> id, TypedForm typed) {
    Set<Long> named =
        id.flatMap(known -> known(coalition, known).facts().member()).map(Set::of).orElse(Set.of());
    return page.show(
        status,
        "coalition/office.jte",
        new RecordFormView(
            CoalitionHead.of(coalition, TAB),
            typed,
            mine.mayWork(coalition.number().text()),
            id,
            RecordForm.key(typed),
            Map.of(
                "office", words.offices(page.texts()),
                "members", words.members(records.members(coalition.number()), named))));
  }
}
