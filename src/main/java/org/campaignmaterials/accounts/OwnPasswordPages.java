package org.campaignmaterials.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * A person chooses another password while signed in. Whoever finds a device signed in can't: the
 * present password is asked for, under the same limits as at the sign-in.
 */
@Controller
@RequestScoped
@Path("/account/password")
@RolesAllowed({Roles.WAREHOUSE, Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class OwnPasswordPages {
  private static final String TEMPLATE = "accounts/ownPassword.jte";

  @Inject private CheckingPasswords checking;
  @Inject private ChoosingPasswords choosing;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Context private HttpServletRequest request;

  @GET
  public String form() {
    return page.show(TEMPLATE, view(List.of()));
  }

  @POST
  public Response change(
      @FormParam("present") String present, @FormParam("password") String password) {
    page.answersForm("/account/password");
    SignedInAccount me = user.required();
    try {
      if (checking.check(me.email(), present == null ? "" : present, request).isEmpty()) {
        return again(422, new RuleViolation("present", "password_wrong"));
      }
      choosing.change(me.id(), password);
      return page.goTo("/account", "accounts.ownPassword.done");
    } catch (RuleViolations wrong) {
      return page.show(422, TEMPLATE, view(wrong.all()));
    } catch (TooManyTries e) {
      return later(
          again(429, new RuleViolation("present", "too_many_tries", e.againInMinutes())),
          e.againInSeconds());
    } catch (Busy e) {
      return later(again(503, new RuleViolation("", "busy")), e.againInSeconds());
    }
  }

  private Response again(int status, RuleViolation problem) {
    return page.show(status, TEMPLATE, view(List.of(problem)));
  }

  private static Response later(Response answer, int seconds) {
    return Response.fromResponse(answer).header("Retry-After", seconds).build();
  }

  private OwnPasswordView view(List<RuleViolation> problems) {
    return new OwnPasswordView(new TypedForm(Map.of(), problems), user.required().email());
  }

  /**
   * The form. No password comes back in it.
   *
   * @param email whose password it is, for the browser that keeps passwords
   */
  public record OwnPasswordView(TypedForm form, String email) {

    /** The shortest password, for the help before the field. */
    public int minLength() {
      return PasswordRules.MIN_LENGTH;
    }
  }
}
