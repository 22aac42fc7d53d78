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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

/** Where a coalition's materials hang or stand, and looking at them again. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/places")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class PlacePages {
  private static final String FORM = "distribution/placeForm.jte";
  private static final String ONE = "distribution/place.jte";

  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject DistributionPapers papers;
  @Inject DistributionRecords records;
  @Inject DistributionRules rules;
  @Inject PlacementReading reading;
  @Inject PuttingUp puttingUp;
  @Inject RecordingOnce once;
  @Inject Recorder recorder;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("coalition") String number, @QueryParam("page") String asked) {
    Coalition coalition = mine.reading(number);
    ListPage<Placement> list =
        ListPage.asked(asked, (first, most) -> papers.placements(number, first, most));
    return page.show(
        "distribution/places.jte",
        new PlacesView(
            head(coalition),
            mine.mayWork(number),
            views.recheckDays(),
            views.due(number).stream().map(this::row).toList(),
            list.map(this::row),
            papers.countUp(number),
            list.number(),
            list.hasMore()));
  }

  @GET
  @Path("new")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public String form(@PathParam("coalition") String number) {
    Coalition coalition = mine.working(number);
    TypedForm begun =
        new TypedForm(
            Map.of(
                PlacementReading.DAY,
                rules.today().toString(),
                "quantity",
                "1",
                "source",
                "in_hand"),
            List.of());
    return page.show(FORM, formView(coalition, begun, Secrets.newToken()));
  }

  @POST
  @Path("new")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response place(
      @PathParam("coalition") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedPaper typed = new TypedPaper(sent);
    try {
      CheckedPlacement said = reading.ofForm(number, typed);
      boolean handedBefore = typed.text("source").equals("handed_before");
      once.record(
          typed.sending("place " + number),
          () -> puttingUp.place(number, said, handedBefore, recorder.now()));
      return page.goTo(path(number), "distribution.done.placed");
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
    return page.show(ONE, view(coalition, paper, TypedForm.EMPTY));
  }

  /** Still there, or gone: one tap from the list, or with a day and how it is known. */
  @POST
  @Path("{paper}/looks")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response look(
      @PathParam("coalition") String number,
      @PathParam("paper") String paper,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    papers.placement(number, paper);
    TypedPaper typed = new TypedPaper(sent);
    try {
      Optional<LocalDate> on =
          typed.text("checkedOn").isEmpty() ? Optional.of(rules.today()) : typed.day("checkedOn");
      Proof proof = rules.proof(typed.problems(), "proof", typed.text("proof"));
      Optional<PlacementCheck.Found> found =
          reading.found(typed.problems(), "found", typed.text("found"));
      typed.problems().throwIfAny();
      once.record(
          typed.sending("look " + number + paper),
          () -> {
            puttingUp.look(
                number, paper, found.orElseThrow(), on.orElseThrow(), proof, recorder.now());
            return paper;
          });
      return page.goTo(
          path(number),
          found.get() == PlacementCheck.Found.THERE
              ? "distribution.done.seen"
              : "distribution.done.gone");
    } catch (RuleViolations wrong) {
      return again(coalition, paper, typed.form(wrong.all()));
    }
  }

  @POST
  @Path("{paper}/looks/undo")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undoLook(
      @PathParam("coalition") String number,
      @PathParam("paper") String paper,
      MultivaluedMap<String, String> sent) {
    return undo(
        number,
        paper,
        new TypedPaper(sent),
        "whyLook",
        why -> puttingUp.undoLook(number, paper, why, recorder.now()),
        "distribution.done.look_undone");
  }

  @POST
  @Path("{paper}/undo")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undo(
      @PathParam("coalition") String number,
      @PathParam("paper") String paper,
      MultivaluedMap<String, String> sent) {
    return undo(
        number,
        paper,
        new TypedPaper(sent),
        "why",
        why -> puttingUp.undo(number, paper, why, recorder.now()),
        "distribution.done.placement_undone");
  }

  /** Takes something back for the reason that is typed into this field. */
  private Response undo(
      String number,
      String paper,
      TypedPaper typed,
      String field,
      Consumer<String> work,
      String sentence) {
    Coalition coalition = mine.working(number);
    papers.placement(number, paper);
    try {
      work.accept(typed.reason(field));
      return page.goTo(path(number) + "/" + paper, sentence);
    } catch (RuleViolations wrong) {
      return again(coalition, paper, typed.form(wrong.all()));
    }
  }

  private Response again(Coalition coalition, String paper, TypedForm form) {
    page.answersForm(path(coalition.number().text()) + "/" + paper);
    return page.show(422, ONE, view(coalition, paper, form));
  }

  private static String path(String number) {
    return "/coalition/" + number + "/places";
  }

  private static CoalitionHead head(Coalition coalition) {
    return CoalitionHead.of(coalition, CoalitionTab.PLACES);
  }

  private PlacesView.Form formView(Coalition coalition, TypedForm form, String key) {
    String number = coalition.number().text();
    Texts t = page.texts();
    List<HeldPieces> held = records.heldNow(number);
    return new PlacesView.Form(
        head(coalition),
        form,
        key,
        held.stream().map(each -> views.option(each.sku(), t)).toList(),
        held.stream()
            .filter(each -> each.inHand() > 0)
            .map(each -> views.material(each.sku(), t))
            .filter(MaterialName::isRecalled)
            .toList(),
        views.organizations(number),
        views.sectors(t),
        views.proofs(t),
        views.lastZip3(number));
  }

  private PlacesView.One view(Coalition coalition, String paper, TypedForm form) {
    String number = coalition.number().text();
    Placement placement = papers.placement(number, paper);
    TypedForm shown =
        form.typed().isEmpty()
            ? new TypedForm(Map.of("checkedOn", rules.today().toString()), form.problems())
            : form;
    return new PlacesView.One(
        head(coalition),
        mine.mayWork(number),
        row(placement),
        papers.checksOf(placement).stream()
            .map(
                check ->
                    new PlacesView.Look(
                        check.checkedOn(),
                        check.found() == PlacementCheck.Found.THERE,
                        check.proof(),
                        check.isUndone()))
            .toList(),
        placement.isUp(),
        views.local(placement.recordedAt()),
        views.who(placement.recordedBy()),
        views.proofs(page.texts()),
        shown,
        Secrets.newToken());
  }

  private PlacesView.Row row(Placement placement) {
    ReachedOrganization at = papers.organization(placement.organization());
    return new PlacesView.Row(
        placement.number(),
        views.material(placement.sku(), page.texts()),
        placement.quantity(),
        placement.fromHandOut().isPresent(),
        at.name(),
        views.sector(placement.sector(), page.texts()),
        at.zip3(),
        placement.spot(),
        placement.postedOn(),
        placement.lastSeenOn(),
        placement.goneOn(),
        placement.proof(),
        papers.checksOf(placement).stream()
            .filter(check -> !check.isUndone() && check.found() == PlacementCheck.Found.THERE)
            .count(),
        placement.isUndone(),
        placement.undoneReason());
  }
}
