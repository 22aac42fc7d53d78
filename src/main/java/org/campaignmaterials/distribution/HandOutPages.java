package org.campaignmaterials.distribution;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * What a coalition handed out. The form is made for a volunteer with a telephone at the end of an
 * event: tap how many, say to whom, done; everything else begins with what is likely.
 */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/hand-outs")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class HandOutPages {
  private static final String FORM = "distribution/handOutForm.jte";
  private static final String ONE = "distribution/handOut.jte";

  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject HandOutReading reading;
  @Inject HandingOut handingOut;
  @Inject RecordingOnce once;
  @Inject Recorder recorder;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("coalition") String number, @QueryParam("page") String asked) {
    Coalition coalition = mine.reading(number);
    ListPage<HandOut> list =
        ListPage.asked(asked, (first, most) -> papers.handOuts(number, first, most));
    return page.show(
        "distribution/handOuts.jte",
        new HandOutsView(
            head(coalition),
            mine.mayWork(number),
            list.map(this::row),
            list.number(),
            list.hasMore()));
  }

  /** The form; open to those who record only. */
  @GET
  @Path("new")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public String form(@PathParam("coalition") String number) {
    Coalition coalition = mine.working(number);
    TypedForm begun =
        new TypedForm(Map.of(HandOutReading.DAY, rules.today().toString()), List.of());
    return page.show(FORM, formView(coalition, begun, Secrets.newToken()));
  }

  @POST
  @Path("new")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handOut(
      @PathParam("coalition") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedPaper typed = new TypedPaper(sent);
    try {
      CheckedHandOut said = reading.ofForm(number, typed);
      String paper =
          once.record(
              typed.sending("hand-out " + number),
              () -> handingOut.handOut(number, said, recorder.now()));
      return page.goTo(path(number) + "/" + paper, "distribution.done.handed_out");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/new");
      return page.show(
          422, FORM, formView(coalition, typed.form(wrong.all()), typed.text(TypedPaper.KEY)));
    }
  }

  @GET
  @Path("{paper}")
  public String one(@PathParam("coalition") String number, @PathParam("paper") String paper) {
    Coalition coalition = mine.reading(number);
    return page.show(ONE, view(coalition, papers.handOut(number, paper), TypedForm.EMPTY));
  }

  @POST
  @Path("{paper}/undo")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(
      @PathParam("coalition") String number,
      @PathParam("paper") String paper,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    HandOut handOut = papers.handOut(number, paper);
    TypedPaper typed = new TypedPaper(sent);
    try {
      String why = typed.reason("why");
      handingOut.undo(number, paper, why, recorder.now());
      return handOut
          .eventLink()
          .map(
              event ->
                  page.goTo(EventPages.path(number) + "/" + event, "distribution.done.event_waits"))
          .orElseGet(
              () -> page.goTo(path(number) + "/" + paper, "distribution.done.hand_out_undone"));
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/" + paper);
      return page.show(422, ONE, view(coalition, handOut, typed.form(wrong.all())));
    }
  }

  private static CoalitionHead head(Coalition coalition) {
    return CoalitionHead.of(coalition, CoalitionTab.MATERIALS);
  }

  private static String path(String number) {
    return "/coalition/" + number + "/hand-outs";
  }

  private HandOutsView.Form formView(Coalition coalition, TypedForm form, String key) {
    String number = coalition.number().text();
    Texts t = page.texts();
    List<HandOutsView.Choice> all = views.inHand(number, t);
    Map<String, String> holders = new LinkedHashMap<>();
    papers
        .holdings(number)
        .forEach(
            each ->
                holders.put(
                    String.valueOf(each.member()), papers.organization(each.member()).name()));
    return new HandOutsView.Form(
        head(coalition),
        form,
        key,
        DistributionViews.first(all),
        DistributionViews.more(all),
        views.organizations(number),
        views.sectors(t),
        views.proofs(t),
        holders.entrySet().stream()
            .map(each -> new TypedForm.Option(each.getKey(), each.getValue()))
            .toList(),
        views.lastZip3(number),
        all.isEmpty());
  }

  private HandOutsView.One view(Coalition coalition, HandOut handOut, TypedForm form) {
    return new HandOutsView.One(
        head(coalition),
        mine.mayWork(handOut.coalition()),
        row(papers.handOut(handOut.coalition(), handOut.number())),
        form,
        Secrets.newToken());
  }

  private HandOutsView.Row row(HandOut handOut) {
    Texts t = page.texts();
    List<HandOutsView.Line> lines =
        handOut.lines().entrySet().stream()
            .map(each -> new HandOutsView.Line(views.material(each.getKey(), t), each.getValue()))
            .toList();
    return new HandOutsView.Row(
        handOut.number(),
        handOut.occurredOn(),
        name(handOut.organization()),
        views.sector(handOut.sector(), t),
        handOut.zip3(),
        handOut.activity(),
        handOut.proof(),
        handOut.toMember(),
        name(handOut.heldBy()),
        lines.stream().mapToInt(HandOutsView.Line::quantity).sum(),
        lines,
        views.local(handOut.recordedAt()),
        views.who(handOut.recordedBy()),
        handOut.isUndone(),
        handOut.undoneReason());
  }

  private Optional<String> name(Optional<Long> organization) {
    return organization.map(id -> papers.organization(id).name());
  }
}
