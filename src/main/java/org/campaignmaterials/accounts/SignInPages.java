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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** The way in and the way out, for staff and coalition managers. The public needs neither. */
@Controller
@RequestScoped
@Path("/")
@PermitAll
public class SignInPages {
  static final String TEMPLATE = "accounts/signIn.jte";

  @Inject private CheckingPasswords passwords;
  @Inject private SignIns signIns;
  @Inject private LettingIn lettingIn;
  @Inject private OpenIdProvider provider;
  @Inject private SessionCookie cookie;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Context private HttpServletRequest request;

  @GET
  @Path("sign-in")
  public String form(@QueryParam("next") String next, @QueryParam("unsaved") String unsaved) {
    return page.show(
        TEMPLATE,
        new SignInView(TypedForm.EMPTY, local(next), unsaved != null, provider.isOffered()));
  }

  @POST
  @Path("sign-in")
  public Response signIn(
      @FormParam("email") String email,
      @FormParam("password") String password,
      @FormParam("next") String next) {
    try {
      Optional<Account> account =
          passwords.check(Typed.trimmed(email), password == null ? "" : password, request);
      return account.isPresent()
          ? lettingIn.afterPassword(account.get(), next)
          : again(422, email, next, new RuleViolation("", "sign_in_failed"));
    } catch (TooManyTries e) {
      RuleViolation wait = new RuleViolation("", "too_many_tries", e.againInMinutes());
      return later(again(429, email, next, wait), e.againInSeconds());
    } catch (Busy e) {
      return later(again(503, email, next, new RuleViolation("", "busy")), e.againInSeconds());
    }
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    user.sessionId().ifPresent(session -> signIns.end(user.required().id(), session));
    return Response.seeOther(URI.create(page.texts().path("/sign-in")))
        .cookie(cookie.gone())
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }

  private Response again(int status, String email, String next, RuleViolation problem) {
    TypedForm form = new TypedForm(Map.of("email", Typed.trimmed(email)), List.of(problem));
    return page.show(
        status, TEMPLATE, new SignInView(form, local(next), false, provider.isOffered()));
  }

  private static Response later(Response answer, int seconds) {
    return Response.fromResponse(answer).header("Retry-After", seconds).build();
  }

  private static String local(String next) {
    return LocalPath.parse(next).orElse("");
  }

  /**
   * The sign-in form.
   *
   * @param next where to go on, a path of this site; empty for where the person's work is
   * @param unsaved whether a form was sent that nobody took, because nobody was signed in any more
   * @param hasProvider whether one can also come by the organization's own sign-in
   */
  public record SignInView(TypedForm form, String next, boolean unsaved, boolean hasProvider) {}
}
