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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Recalls, for campaign staff: begin one, follow it, let its messages go, close it. */
@Controller
@RequestScoped
@Path("/campaign/recalls")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CampaignRecallPages {
  static final String HOME = "/campaign/recalls";
  private static final String LIST = "recall/recalls.jte";
  private static final String NEW = "recall/newRecall.jte";
  private static final String ONE = "recall/recall.jte";

  @Inject RecallViews views;
  @Inject RecallLists lists;
  @Inject StartingRecalls starting;
  @Inject AnsweringRecalls answering;
  @Inject Recalls recalls;
  @Inject Publications publications;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  /** The number of a page that somebody asked for, from 1. */
  static int pageOf(String asked) {
    return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }

  @GET
  public String list(@QueryParam("show") String show, @QueryParam("page") String asked) {
    return page.show(LIST, list(show, pageOf(asked), TypedForm.EMPTY));
  }

  private RecallListView list(String show, int asked, TypedForm form) {
    return lists.all(RecallListView.Show.ofCode(show), asked, form, mayWork(), page.texts());
  }

  /** What would happen: nothing has, before the button on this page. */
  @GET
  @Path("new")
  public Response before(@QueryParam("mark") String mark) {
    String typed = Typed.trimmed(mark);
    Optional<Edition> edition = publications.byMark(typed);
    try {
      Edition known = edition.orElseThrow(() -> new RuleViolations("mark", "mark_unknown"));
      starting.recallable(known.sku());
      return page.show(200, NEW, views.before(known, mayWork(), TypedForm.EMPTY, page.texts()));
    } catch (RuleViolations wrong) {
      page.answersForm(HOME);
      return page.show(
          422,
          LIST,
          list("", 1, new TypedForm(Map.of("mark", typed), RecallForms.at("mark", wrong))));
    }
  }

  @POST
  @RolesAllowed(Roles.STAFF)
  public Response start(MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    Edition edition =
        publications.byMark(typed.text("mark")).orElseThrow(() -> new NotFound("edition"));
    try {
      Optional<Reason> reason = Reason.ofCode(typed.text("reason"));
      if (reason.isEmpty()) {
        typed.problems().add("reason", "choose_one");
      }
      String explanation = typed.line("explanation", true, AnsweringRecalls.CLOSING_REASON_MAX);
      typed.problems().throwIfAny();
      String number = starting.start(edition.sku(), reason.orElseThrow(), explanation);
      return page.goTo(HOME + "/" + number, "recall.done.started", number);
    } catch (RuleViolations wrong) {
      page.answersForm(HOME + "/new?mark=" + edition.sku());
      return page.show(422, NEW, views.before(edition, mayWork(), typed.form(wrong), page.texts()));
    }
  }

  @GET
  @Path("{number}")
  public String one(@PathParam("number") String number, @QueryParam("page") String asked) {
    return page.show(ONE, view(number, asked, TypedForm.EMPTY));
  }

  /** Somebody read the letter: the job sends it to all who have pieces. */
  @POST
  @Path("{number}/messages")
  @RolesAllowed(Roles.STAFF)
  public Response send(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    return step(number, new TypedPieces(sent), "messages", () -> answering.sendMessages(number));
  }

  /** A requester said by telephone or letter what became of the pieces. */
  @POST
  @Path("{number}/orders/{order}")
  @RolesAllowed(Roles.STAFF)
  public Response say(
      @PathParam("number") String number,
      @PathParam("order") String order,
      MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    int open = recalls.holder(number, order).orElseThrow(() -> new NotFound("holder")).open();
    return step(
        number,
        typed,
        "said",
        () ->
            answering.say(
                number,
                order,
                typed.said(open, typed.line("note", false, AnsweringRecalls.REASON_MAX))));
  }

  @POST
  @Path("{number}/undo")
  @RolesAllowed(Roles.STAFF)
  public Response undo(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    return step(
        number,
        typed,
        "undone",
        () -> {
          String why = typed.line("why", true, AnsweringRecalls.REASON_MAX);
          int entry = typed.pieces("entry");
          typed.problems().throwIfAny();
          answering.undo(number, typed.text("holder"), entry, why);
        });
  }

  @POST
  @Path("{number}/close")
  @RolesAllowed(Roles.STAFF)
  public Response close(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    return step(
        number,
        typed,
        "closed",
        () -> {
          String why = typed.line("closingReason", true, AnsweringRecalls.CLOSING_REASON_MAX);
          typed.problems().throwIfAny();
          answering.closeRest(number, why);
        });
  }

  private Response step(String number, TypedPieces typed, String done, Runnable step) {
    try {
      step.run();
      return page.goTo(HOME + "/" + number, "recall.done." + done, number);
    } catch (RuleViolations wrong) {
      page.answersForm(HOME + "/" + number);
      return page.show(422, ONE, view(number, null, typed.form(wrong)));
    }
  }

  private RecallView view(String number, String asked, TypedForm form) {
    return views.one(number, pageOf(asked), mayWork(), form, page.texts());
  }

  private boolean mayWork() {
    return user.has(Role.STAFF);
  }
}
