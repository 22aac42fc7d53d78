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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.FarEnds;
import org.campaignmaterials.web.TypedForm;

/** For people who forgot their password: the same words for every address. */
@Controller
@RequestScoped
@Path("/forgotten-password")
@PermitAll
public class ForgottenPasswordPages {
  private static final String TEMPLATE = "accounts/forgottenPassword.jte";

  @Inject private ForgettingPasswords forgetting;
  @Inject private CurrentPage page;
  @Inject private FarEnds farEnds;
  @Context private HttpServletRequest request;

  @GET
  public String form() {
    return page.show(TEMPLATE, new ForgottenView(TypedForm.EMPTY, false));
  }

  @POST
  public Response ask(@FormParam("email") String email) {
    page.answersForm("/forgotten-password");
    Problems problems = new Problems();
    AccountForm.checkEmail(problems, email);
    if (!problems.isEmpty()) {
      TypedForm form = new TypedForm(Map.of("email", Typed.trimmed(email)), problems.all());
      return page.show(422, TEMPLATE, new ForgottenView(form, false));
    }
    forgetting.ask(new EmailAddress(Typed.trimmed(email)), farEnds.of(request).network());
    return page.show(200, TEMPLATE, new ForgottenView(TypedForm.EMPTY, true));
  }

  /**
   * The page.
   *
   * @param isAsked whether an address was sent
   */
  public record ForgottenView(TypedForm form, boolean isAsked) {}
}
