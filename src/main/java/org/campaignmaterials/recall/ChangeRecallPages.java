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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * All that one change of the hotline's facts recalled, for campaign staff: read one letter, and let
 * all of them go at once.
 */
@Controller
@RequestScoped
@Path("/campaign/recalls/changes/{change: [0-9]{1,15}}")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class ChangeRecallPages {
  private static final String PAGE = "recall/changeRecalls.jte";

  @Inject Recalls recalls;
  @Inject RecallLists lists;
  @Inject AnsweringRecalls answering;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  static String path(long change) {
    return CampaignRecallPages.HOME + "/changes/" + change;
  }

  /**
   * A change that stopped only what was never given out has recalled nothing: its own page says.
   */
  @GET
  public Response show(@PathParam("change") long change, @QueryParam("page") String asked) {
    return recalls.ofChange(change).isEmpty()
        ? page.goTo("/campaign/hotline/" + change)
        : page.show(200, PAGE, view(change, CampaignRecallPages.pageOf(asked), TypedForm.EMPTY));
  }

  /** Somebody read the letters: the job writes one to each who has any of it. */
  @POST
  @Path("messages")
  @RolesAllowed(Roles.STAFF)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(@PathParam("change") long change) {
    try {
      answering.sendMessagesOfChange(change);
      return page.goTo(path(change), "recall.done.messages.change", String.valueOf(change));
    } catch (RuleViolations wrong) {
      page.answersForm(path(change));
      return page.show(422, PAGE, view(change, 1, new TypedForm(Map.of(), wrong.all())));
    }
  }

  private ChangeRecallsView view(long change, int asked, TypedForm form) {
    return lists.ofChange(change, asked, form, user.has(Role.STAFF), page.texts());
  }
}
