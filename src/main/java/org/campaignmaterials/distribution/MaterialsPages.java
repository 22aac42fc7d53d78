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
import java.util.List;
import java.util.OptionalInt;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** What a coalition has, what waits for its word, and the ledger behind each figure. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/materials")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MaterialsPages {
  private static final String HOME = "distribution/materials.jte";
  private static final String LEDGER = "distribution/ledger.jte";

  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject MaterialsViews materials;
  @Inject DistributionRules rules;
  @Inject HandingOut handingOut;
  @Inject Discarding discarding;
  @Inject RecordingOnce once;
  @Inject Recorder recorder;
  @Inject CurrentPage page;

  @GET
  public String home(@PathParam("coalition") String number) {
    return page.show(HOME, home(mine.reading(number), TypedForm.EMPTY));
  }

  /** A member gives pieces back. */
  @POST
  @Path("given-back")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response giveBack(
      @PathParam("coalition") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedPaper typed = new TypedPaper(sent);
    String field = "back." + typed.text("member") + "." + typed.text("sku");
    try {
      OptionalInt quantity = required(typed, field);
      if (!typed.text("member").matches("[0-9]{1,18}") || !Sku.isSku(typed.text("sku"))) {
        throw new NotFound("holding");
      }
      typed.problems().throwIfAny();
      once.record(
          typed.sending("give-back " + number),
          () ->
              handingOut.giveBack(
                  number,
                  Long.parseLong(typed.text("member")),
                  Sku.parse(typed.text("sku")),
                  quantity.orElseThrow(),
                  recorder.now()));
      return page.goTo(path(number), "distribution.done.given_back");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number));
      return page.show(422, HOME, home(coalition, typed.form(at(field, wrong))));
    }
  }

  /** The ledger of one material. */
  @GET
  @Path("{sku}")
  public String ledger(
      @PathParam("coalition") String number,
      @PathParam("sku") String sku,
      @QueryParam("page") String asked) {
    return page.show(LEDGER, ledger(mine.reading(number), known(sku), asked, TypedForm.EMPTY));
  }

  /** Pieces were thrown away. */
  @POST
  @Path("{sku}/discards")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response discard(
      @PathParam("coalition") String number,
      @PathParam("sku") String sku,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Sku material = known(sku);
    TypedPaper typed = new TypedPaper(sent);
    try {
      OptionalInt quantity = required(typed, "quantity");
      String why = typed.reason("reason");
      once.record(
          typed.sending("discard " + number + sku),
          () ->
              discarding.discard(
                  number, material, quantity.orElseThrow(), why, rules.today(), recorder.now()));
      return page.goTo(path(number) + "/" + material, "distribution.done.discarded");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/" + material);
      return page.show(422, LEDGER, ledger(coalition, material, null, typed.form(wrong.all())));
    }
  }

  /** They were not thrown away after all. */
  @POST
  @Path("{sku}/discards/{paper}/undo")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response undoDiscard(
      @PathParam("coalition") String number,
      @PathParam("sku") String sku,
      @PathParam("paper") String paper,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Sku material = known(sku);
    TypedPaper typed = new TypedPaper(sent);
    String field = "why." + paper;
    try {
      String why = typed.reason(field);
      discarding.undo(number, material, paper, why, recorder.now());
      return page.goTo(path(number) + "/" + material, "distribution.done.discard_undone");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/" + material);
      return page.show(422, LEDGER, ledger(coalition, material, null, typed.form(wrong.all())));
    }
  }

  private OptionalInt required(TypedPaper typed, String field) {
    OptionalInt quantity = typed.number(field);
    if (quantity.isPresent()) {
      rules.quantity(typed.problems(), field, quantity.getAsInt());
    } else if (!typed.problems().concern(field)) {
      typed.problems().add(field, "required");
    }
    return quantity;
  }

  /** The use case says "quantity"; the page has one such field for each row. */
  private static List<RuleViolation> at(String field, RuleViolations wrong) {
    return wrong.all().stream()
        .map(
            each ->
                each.field().equals("quantity")
                    ? new RuleViolation(field, each.code(), each.arguments())
                    : each)
        .toList();
  }

  private Sku known(String sku) {
    return rules.sku(new Problems(), "sku", sku).orElseThrow(() -> new NotFound("material"));
  }

  private static String path(String number) {
    return "/coalition/" + number + "/materials";
  }

  private MaterialsView home(Coalition coalition, TypedForm form) {
    return materials.home(
        CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
        mine.mayWork(coalition.number().text()),
        form,
        Secrets.newToken(),
        page.texts());
  }

  private LedgerView ledger(Coalition coalition, Sku sku, String asked, TypedForm form) {
    return materials.ledger(
        CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
        mine.mayWork(coalition.number().text()),
        sku,
        asked,
        form,
        page.texts());
  }
}
