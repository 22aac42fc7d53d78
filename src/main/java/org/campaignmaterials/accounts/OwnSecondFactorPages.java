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
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.campaignmaterials.accounts.SecondFactorPages.RecoveryCodesView;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * A person's second factor: setting it up, new recovery codes, doing without it again. Whoever
 * finds a device signed in can't change any of it without a code.
 */
@Controller
@RequestScoped
@Path("/account/second-factor")
@RolesAllowed({Roles.WAREHOUSE, Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class OwnSecondFactorPages {
  private static final String PATH = "/account/second-factor";
  private static final String ACCOUNT = "/account";
  private static final String SET_UP = "accounts/secondFactor.jte";
  private static final String KEPT = "accounts/ownSecondFactor.jte";
  private static final String CODES = "accounts/recoveryCodes.jte";

  @Inject private Accounts accounts;
  @Inject private SecondFactors factors;
  @Inject private SharingSecrets sharing;
  @Inject private CheckingPasswords checking;
  @Inject private SignIns signIns;
  @Inject private Attempts attempts;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  public Response show() {
    return factors.since(account().id()).isPresent()
        ? kept(200, TypedForm.EMPTY)
        : page.show(200, SET_UP, sharing.begin(account(), way(account())));
  }

  @POST
  public Response setUp(
      @FormParam("sealed") String sealed,
      @FormParam("code") String code,
      @FormParam("present") String present) {
    Account account = account();
    try {
      checkPassword(account, present);
      List<String> codes = factors.setUp(attempts.of(account, request), account.id(), sealed, code);
      signIns.endOthers(account.id(), user.sessionId().orElse(""));
      return page.show(200, CODES, new RecoveryCodesView(codes, page.texts().path(ACCOUNT)));
    } catch (RuleViolations wrong) {
      return page.show(422, SET_UP, sharing.again(account, sealed, way(account), wrong.all()));
    } catch (TooManyTries e) {
      RuleViolation wait = new RuleViolation("", "too_many_tries", e.againInMinutes());
      return sharing.tooMany(account, sealed, way(account), e, SET_UP, wait);
    }
  }

  private static SetUpView.Way way(Account account) {
    return new SetUpView.Way(PATH, "", account.hasPassword());
  }

  /** Who finds a device signed in can't lock its owner out with an app of their own. */
  private void checkPassword(Account account, String present) {
    if (account.hasPassword()
        && checking.check(account.email(), present == null ? "" : present, request).isEmpty()) {
      throw new RuleViolations("present", "password_wrong");
    }
  }

  /** New recovery codes; those that were not used are no good any more. */
  @POST
  @Path("codes")
  public Response renewCodes(@FormParam("code") String code) {
    return withCode(
        code,
        () ->
            page.show(
                200,
                CODES,
                new RecoveryCodesView(
                    factors.renewCodes(account().id()), page.texts().path(ACCOUNT))));
  }

  /** Does without a second factor again, where the account may. */
  @POST
  @Path("end")
  public Response end(@FormParam("code") String code) {
    if (factors.isRequiredOf(account().roles())) {
      return kept(422, problem(new RuleViolation("", "second_factor_needed")));
    }
    return withCode(
        code,
        () -> {
          factors.remove(account().id());
          return page.goTo(ACCOUNT, "accounts.secondFactor.ended");
        });
  }

  private Response withCode(String code, Supplier<Response> work) {
    try {
      return factors.use(attempts.of(account(), request), account().id(), code)
          ? work.get()
          : kept(422, problem(new RuleViolation("code", "code_wrong")));
    } catch (TooManyTries e) {
      RuleViolation wait = new RuleViolation("", "too_many_codes", e.againInMinutes());
      return Response.fromResponse(kept(429, problem(wait)))
          .header("Retry-After", e.againInSeconds())
          .build();
    }
  }

  private static TypedForm problem(RuleViolation problem) {
    return new TypedForm(Map.of(), List.of(problem));
  }

  private Response kept(int status, TypedForm form) {
    page.answersForm(PATH);
    Account account = account();
    Instant since = factors.since(account.id()).orElseGet(clock::instant);
    return page.show(
        status,
        KEPT,
        new SecondFactorView(
            form,
            since.atZone(clock.getZone()),
            factors.recoveryCodesLeft(account.id()),
            factors.isRequiredOf(account.roles())));
  }

  private Account account() {
    return accounts.find(user.required().id()).orElseThrow();
  }

  /**
   * The second factor that a person has.
   *
   * @param codesLeft recovery codes that were not used
   * @param isRequired whether the account can't do without
   */
  public record SecondFactorView(
      TypedForm form, ZonedDateTime since, int codesLeft, boolean isRequired) {}
}
