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
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** What the coalition itself published, and, claim by claim, where that is from. */
@Controller
@RequestScoped
@Path("/coalition/{number}/papers/items")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ItemPages {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";
  private static final String CLAIM = "{claim: [1-9][0-9]{0,17}}";
  private static final String ITEM_PAGE = "coalition/item.jte";
  private static final CoalitionTab TAB = CoalitionTab.PAPERS;

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject KeepingPapers papers;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordForm form;
  @Inject RecordingOnce once;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    Coalition coalition = mine.working(number);
    return show(coalition, 200, Optional.empty(), forms.newItem(words.today()));
  }

  /** A new item leads to its own page, where its claims are written down. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    try {
      ItemFacts facts = reading.item(new FormFields(sent));
      long id =
          once.record(
              coalition.number(),
              sent.getFirst("formKey"),
              () -> papers.add(coalition.number(), facts));
      return page.goTo(here(number, id) + "?done=added");
    } catch (RuleViolations wrong) {
      page.answersForm(TAB.path(number) + "/items/new");
      return show(coalition, 422, Optional.empty(), FormFields.typed(sent, wrong.all()));
    }
  }

  @GET
  @Path(ID)
  public Response item(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @QueryParam("done") String done) {
    Coalition coalition = mine.reading(number);
    PublicItem item = known(coalition, id);
    return page.show(
        200,
        ITEM_PAGE,
        view(coalition, Optional.of(item), forms.of(item.facts()), TypedForm.EMPTY, done));
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
        here(number, id),
        here(number, id),
        id,
        fields -> papers.correct(coalition.number(), id, reading.item(fields)),
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
        ItemRow.class,
        id,
        sent,
        TAB.path(number),
        here(number, id),
        written,
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  @POST
  @Path(ID + "/claims")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response claim(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    PublicItem item = known(coalition, id);
    try {
      ClaimFacts facts = reading.claim(new FormFields(sent));
      once.record(
          coalition.number(),
          sent.getFirst("formKey"),
          () -> papers.add(coalition.number(), id, facts));
      return page.goTo(here(number, id) + "?done=claimed");
    } catch (RuleViolations wrong) {
      page.answersForm(here(number, id));
      return page.show(
          422,
          ITEM_PAGE,
          view(
              coalition,
              Optional.of(item),
              forms.of(item.facts()),
              FormFields.typed(sent, wrong.all()),
              null));
    }
  }

  @GET
  @Path(ID + "/claims/" + CLAIM)
  public Response claim(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @PathParam("claim") long claim) {
    Coalition coalition = mine.reading(number);
    return showClaim(coalition, 200, id, claim, forms.of(known(coalition, id, claim).facts()));
  }

  @POST
  @Path(ID + "/claims/" + CLAIM)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correctClaim(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @PathParam("claim") long claim,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    known(coalition, id, claim);
    return form.correct(
        sent,
        here(number, id),
        here(number, id) + "/claims/" + claim,
        claim,
        fields -> papers.correct(coalition.number(), claim, reading.claim(fields)),
        (status, same, typed) -> showClaim(coalition, status, id, claim, typed));
  }

  @POST
  @Path(ID + "/claims/" + CLAIM + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdrawClaim(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @PathParam("claim") long claim,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedForm written = forms.of(known(coalition, id, claim).facts());
    return form.withdraw(
        coalition,
        ItemClaimRow.class,
        claim,
        sent,
        here(number, id),
        here(number, id) + "/claims/" + claim,
        written,
        (status, same, typed) -> showClaim(coalition, status, id, claim, typed));
  }

  private static String here(String number, long id) {
    return TAB.path(number) + "/items/" + id;
  }

  private PublicItem known(Coalition coalition, long id) {
    return records.items(coalition.number()).stream()
        .filter(item -> item.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("item"));
  }

  private ItemClaim known(Coalition coalition, long id, long claim) {
    return known(coalition, id).claims().stream()
        .filter(each -> each.id() == claim)
        .findFirst()
        .orElseThrow(() -> new NotFound("claim"));
  }

  private Response show(Coalition coalition, int status, Optional<Long> id, TypedForm typed) {
    Optional<PublicItem> item = id.map(known -> known(coalition, known));
    return page.show(status, ITEM_PAGE, view(coalition, item, typed, TypedForm.EMPTY, null));
  }

  private Response showClaim(
      Coalition coalition, int status, long item, long claim, TypedForm typed) {
    return page.show(
        status,
        "coalition/claim.jte",
        new ItemView(
            empty(coalition, TypedForm.EMPTY, Optional.of(item)),
            Optional.of(known(coalition, item)),
            Optional.empty(),
            empty(coalition, typed, Optional.of(claim))));
  }

  private ItemView view(
      Coalition coalition,
      Optional<PublicItem> item,
      TypedForm typed,
      TypedForm claim,
      String done) {
    Texts t = page.texts();
    Optional<String> said =
        "claimed".equals(done)
            ? words.done("added", t.get("coalition.claims.one"), t)
            : words.done(done, t.get("coalition.papers.one"), t);
    return new ItemView(
        new RecordFormView(
            CoalitionHead.of(coalition, TAB),
            typed,
            mine.mayWork(coalition.number().text()),
            item.map(PublicItem::id),
            RecordForm.key(typed),
            Map.of("kind", words.itemKinds(t))),
        item,
        said,
        empty(coalition, claim, Optional.empty()));
  }

  private RecordFormView empty(Coalition coalition, TypedForm typed, Optional<Long> id) {
    return new RecordFormView(
        CoalitionHead.of(coalition, TAB),
        typed,
        mine.mayWork(coalition.number().text()),
        id,
        RecordForm.key(typed),
        Map.of());
  }
}
