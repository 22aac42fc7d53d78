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
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * What stands between a right password and being signed in, for accounts that have a second factor
 * and for those that must get one. Nobody who has not just given a password gets here.
 */
@Controller
@RequestScoped
@Path("/")
@PermitAll
public class SecondFactorPages {
  private static final String CODE = "accounts/code.jte";
  private static final String SET_UP = "accounts/secondFactor.jte";
  private static final String CODES = "accounts/recoveryCodes.jte";

  @Inject private Accounts accounts;
  @Inject private SecondFactors factors;
  @Inject private SharingSecrets sharing;
  @Inject private LettingIn lettingIn;
  @Inject private Attempts attempts;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Context private HttpServletRequest request;

  @GET
  @Path("sign-in/code")
  public Response code(@QueryParam("next") String next) {
    return owing(SignInStage.CODE).isEmpty()
        ? page.goTo("/sign-in")
        : page.show(200, CODE, new CodeView(TypedForm.EMPTY, local(next)));
  }

  @POST
  @Path("sign-in/code")
  public Response enter(@FormParam("code") String code, @FormParam("next") String next) {
    Optional<Account> account = owing(SignInStage.CODE);
    if (account.isEmpty()) {
      return page.goTo("/sign-in");
    }
    try {
      return factors.use(attempts.of(account.get(), request), account.get().id(), code)
          ? lettingIn.wholly(account.get(), next)
          : again(422, next, new RuleViolation("code", "code_wrong"));
    } catch (TooManyTries e) {
      return Response.fromResponse(again(429, next, tooManyCodes(e)))
          .header("Retry-After", e.againInSeconds())
          .build();
    }
  }

  private Response again(int status, String next, RuleViolation problem) {
    TypedForm form = new TypedForm(Map.of(), List.of(problem));
    return page.show(status, CODE, new CodeView(form, local(next)));
  }

  @GET
  @Path("sign-in/second-factor")
  public Response begin(@QueryParam("next") String next) {
    return owing(SignInStage.SET_UP)
        .map(account -> page.show(200, SET_UP, sharing.begin(account, way(next))))
        .orElseGet(() -> page.goTo("/sign-in"));
  }

  @POST
  @Path("sign-in/second-factor")
  public Response setUp(
      @FormParam("sealed") String sealed,
      @FormParam("code") String code,
      @FormParam("next") String next) {
    Optional<Account> owing = owing(SignInStage.SET_UP);
    if (owing.isEmpty()) {
      return page.goTo("/sign-in");
    }
    Account account = owing.get();
    try {
      List<String> codes = factors.setUp(attempts.of(account, request), account.id(), sealed, code);
      URI goOn = URI.create(page.texts().path(LettingIn.pathFor(account, next)));
      return Response.fromResponse(
              page.show(200, CODES, new RecoveryCodesView(codes, goOn.toString())))
          .cookie(lettingIn.wholeCookies(account))
          .build();
    } catch (RuleViolations wrong) {
      return page.show(422, SET_UP, sharing.again(account, sealed, way(next), wrong.all()));
    } catch (TooManyTries e) {
      return sharing.tooMany(account, sealed, way(next), e, SET_UP, tooManyCodes(e));
    }
  }

  /** The password was said just before. */
  private static SetUpView.Way way(String next) {
    return new SetUpView.Way(SignInStage.SET_UP.path(), local(next), false);
  }

  private static RuleViolation tooManyCodes(TooManyTries e) {
    return new RuleViolation("", "too_many_codes", e.againInMinutes());
  }

  private Optional<Account> owing(SignInStage stage) {
    return user.owing(stage).flatMap(accounts::find).filter(Account::isActive);
  }

  private static String local(String next) {
    return LocalPath.parse(next).orElse("");
  }

  /**
   * The page that asks for a code.
   *
   * @param next where to go on, a path of this site; empty for where the person's work is
   */
  public record CodeView(TypedForm form, String next) {}

  /**
   * New recovery codes, shown once.
   *
   * @param goOn where the page leads
   */
  public record RecoveryCodesView(List<String> codes, String goOn) {}
}
