package org.campaignmaterials.accounts;

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
import java.util.List;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * Corrects an account whose person has not come yet: most often the invitation went to a mistyped
 * address.
 */
@Controller
@RequestScoped
@Path("/campaign/accounts/{id: [0-9]{1,15}}/invitation")
@RolesAllowed(Roles.ADMIN)
public class InvitationPages {
  private static final String TEMPLATE = "accounts/invitation.jte";

  @Inject private Accounts accounts;
  @Inject private OpeningAccounts opening;
  @Inject private CurrentPage page;

  @GET
  public String show(@PathParam("id") long id) {
    Account account = invited(id);
    TypedForm form = new TypedForm(AccountForm.typed(account), List.of());
    return page.show(TEMPLATE, new InvitationView(form, id, account.name()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(@PathParam("id") long id, MultivaluedMap<String, String> typed) {
    Account account = invited(id);
    page.answersForm("/campaign/accounts/" + id + "/invitation");
    try {
      opening.correct(id, AccountForm.read(typed));
      return page.goTo("/campaign/accounts", "accounts.invitation.corrected", id);
    } catch (RuleViolations wrong) {
      TypedForm form = StaffAccountPages.typedForm(typed, wrong);
      return page.show(422, TEMPLATE, new InvitationView(form, id, account.name()));
    }
  }

  private Account invited(long id) {
    return accounts
        .find(id)
        .filter(Account::isInvited)
        .orElseThrow(() -> new NotFound("invitation"));
  }

  /**
   * The page.
   *
   * @param name whose account it is
   */
  public record InvitationView(TypedForm form, long id, String name) {}
}
