package org.campaignmaterials.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * A recall, for the people of a coalition: where its pieces are, place by place, with one tap for
 * each. Read on a telephone, in front of the wall.
 */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/recalls/{number}")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CoalitionRecallPages {
  private static final String PAGE = "recall/coalition.jte";

  /** Other rules of a coalition's ledger are about fields that only its usual pages have. */
  private static final Set<String> FIELDS =
      Set.of("quantity", "replaced", "destroyed", "taken_down", "not_known");

  @Inject MyCoalitions mine;
  @Inject CoalitionRecalls views;
  @Inject AnsweringRecalls answering;
  @Inject CurrentPage page;

  @GET
  public String show(@PathParam("coalition") String coalition, @PathParam("number") String number) {
    return page.show(PAGE, view(mine.reading(coalition), number, TypedForm.EMPTY));
  }

  /** It is down at one place, or another edition hangs there. */
  @POST
  @Path("places/{placement}")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response place(
      @PathParam("coalition") String coalition,
      @PathParam("number") String number,
      @PathParam("placement") String placement,
      MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    return step(
        coalition,
        number,
        typed,
        () -> answering.takenDown(number, coalition, placement, found(typed) == Outcome.REPLACED));
  }

  /** What somebody found out about a place: nothing is written down for any other word. */
  private static Outcome found(TypedPieces typed) {
    return Outcome.endOf(typed.text("found"))
        .filter(each -> each == Outcome.REPLACED || each == Outcome.TAKEN_DOWN)
        .orElseThrow(() -> new RuleViolations("", "recall_found"));
  }

  /** Pieces from the own shelf were thrown away. */
  @POST
  @Path("shelf")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response shelf(
      @PathParam("coalition") String coalition,
      @PathParam("number") String number,
      MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    return step(
        coalition,
        number,
        typed,
        () -> {
          int onShelf = view(mine.working(coalition), number, TypedForm.EMPTY).onShelf();
          int quantity = typed.text("all").isEmpty() ? typed.pieces("quantity") : onShelf;
          if (quantity > onShelf) {
            typed.problems().add("quantity", "recall_on_shelf", onShelf);
          } else if (quantity == 0 && !typed.problems().concern("quantity")) {
            typed.problems().add("quantity", "pieces_positive");
          }
          typed.problems().throwIfAny();
          answering.thrownAway(number, coalition, quantity);
        });
  }

  /** All that lay with a member was thrown away. */
  @POST
  @Path("members/{member: [0-9]{1,18}}")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response member(
      @PathParam("coalition") String coalition,
      @PathParam("number") String number,
      @PathParam("member") long member,
      MultivaluedMap<String, String> sent) {
    return step(
        coalition,
        number,
        new TypedPieces(sent),
        () -> answering.thrownAwayByMember(number, coalition, member));
  }

  /** What was handed to others: as far as somebody asked them. */
  @POST
  @Path("handed-out")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response handedOut(
      @PathParam("coalition") String coalition,
      @PathParam("number") String number,
      MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    int open = view(mine.working(coalition), number, TypedForm.EMPTY).handedOut();
    return step(
        coalition,
        number,
        typed,
        () -> {
          Said said = typed.said(open, "");
          said.checkSeen(open);
          if (said.sum() > open) {
            throw new RuleViolations("", "recall_more_than_open", open);
          }
          answering.say(number, coalition, said.ofSome());
        });
  }

  private Response step(String coalition, String number, TypedPieces typed, Runnable step) {
    Coalition working = mine.working(coalition);
    String path = CoalitionRecalls.path(coalition, number);
    view(working, number, TypedForm.EMPTY);
    try {
      step.run();
      return page.goTo(path, "recall.done.thanks");
    } catch (RuleViolations wrong) {
      page.answersForm(path);
      return page.show(
          422, PAGE, view(working, number, typed.form(RecallForms.only(FIELDS, wrong))));
    }
  }

  private CoalitionRecalls.View view(Coalition coalition, String number, TypedForm form) {
    if (!number.matches("RCL-[0-9]{4,9}")) {
      throw new NotFound("recall");
    }
    return views.view(
        CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
        number,
        mine.mayWork(coalition.number().text()),
        form,
        page.texts());
  }
}
