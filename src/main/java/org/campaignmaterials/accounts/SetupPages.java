package org.campaignmaterials.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * Behind links that work once: the first administrator's account, and choosing a password. A link
 * that is not good, or not any more, is as good as no page.
 */
@Controller
@RequestScoped
@Path("/")
@PermitAll
public class SetupPages {
  private static final String SETUP = "accounts/setup.jte";
  private static final String PASSWORD = "accounts/choosePassword.jte";
  private static final int WRONG = 422;

  @Inject private FirstAdministrator firstAdministrator;
  @Inject private ChoosingPasswords choosing;
  @Inject private KnownDevices devices;
  @Inject private CurrentPage page;
  @Context private HttpServletRequest request;

  @GET
  @Path("setup")
  public String setup(@QueryParam("token") String token) {
    if (!firstAdministrator.isInvited(Typed.trimmed(token))) {
      throw new NotFound("set-up link");
    }
    return page.show(SETUP, new LinkView(TypedForm.EMPTY, token, ""));
  }

  @POST
  @Path("setup")
  public Response setUp(
      @FormParam("token") String token,
      @FormParam("email") String email,
      @FormParam("name") String name,
      @FormParam("password") String password) {
    try {
      firstAdministrator.open(Typed.trimmed(token), email, name, password, page.language());
      return page.goTo("/sign-in", "accounts.setup.done");
    } catch (RuleViolations wrong) {
      Map<String, String> typed =
          Map.of("email", Typed.trimmed(email), "name", Typed.trimmed(name));
      return page.show(WRONG, SETUP, new LinkView(new TypedForm(typed, wrong.all()), token, ""));
    }
  }

  @GET
  @Path("choose-password")
  public String choosePassword(@QueryParam("token") String token) {
    return page.show(PASSWORD, passwordView(Typed.trimmed(token), List.of()));
  }

  @POST
  @Path("choose-password")
  public Response choose(@FormParam("token") String token, @FormParam("password") String password) {
    try {
      Account account = choosing.choose(Typed.trimmed(token), password);
      return Response.fromResponse(page.goTo("/sign-in", "accounts.choosePassword.done"))
          .cookie(devices.remember(account.id(), request))
          .build();
    } catch (RuleViolations wrong) {
      return page.show(WRONG, PASSWORD, passwordView(Typed.trimmed(token), wrong.all()));
    }
  }

  private LinkView passwordView(String token, List<RuleViolation> problems) {
    Account account = choosing.invited(token).orElseThrow(() -> new NotFound("link"));
    return new LinkView(new TypedForm(Map.of(), problems), token, account.email());
  }

  /**
   * A form behind a link.
   *
   * @param token sent back by the form
   * @param email whose password is chosen; empty where that is asked
   */
  public record LinkView(TypedForm form, String token, String email) {

    /** The shortest password, for the help before the field. */
    public int minLength() {
      return PasswordRules.MIN_LENGTH;
    }
  }
}
