package org.campaignmaterials.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.SignInPages.SignInView;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.SiteCookies;
import org.campaignmaterials.web.TypedForm;

/**
 * The way in by the organization's own sign-in, beside local accounts, where there is one. What is
 * remembered meanwhile is sealed in a cookie that only this browser has.
 */
@Controller
@RequestScoped
@Path("/")
@PermitAll
public class ProviderSignInPages {
  private static final Logger LOG = System.getLogger(ProviderSignInPages.class.getName());
  private static final String COOKIE = "provider";
  private static final String SEALED_FOR = "provider sign-in";
  private static final Duration AWAY_FOR_AT_MOST = Duration.ofMinutes(15);

  @Inject private OpenIdProvider provider;
  @Inject private ProviderIdentities identities;
  @Inject private LettingIn lettingIn;
  @Inject private Sealed sealed;
  @Inject private SiteCookies cookies;
  @Inject private CurrentPage page;
  @Context private HttpServletRequest request;

  @GET
  @Path("sign-in/provider")
  public Response leave(@QueryParam("next") String next) {
    requireOffered();
    PendingProviderSignIn pending = PendingProviderSignIn.begin(next);
    try {
      NewCookie remembered =
          cookies
              .with(COOKIE, sealed.seal(pending.written(), SEALED_FOR))
              .maxAge((int) AWAY_FOR_AT_MOST.toSeconds())
              .build();
      return Response.status(Response.Status.SEE_OTHER)
          .header("Location", provider.authorizationAddress(pending).toString())
          .cookie(remembered)
          .build();
    } catch (ProviderTrouble e) {
      return troubled(e);
    }
  }

  @GET
  @Path("sign-in/provider/return")
  public Response comeBack(
      @QueryParam("code") String code,
      @QueryParam("state") String state,
      @QueryParam("iss") String issuer) {
    requireOffered();
    Optional<PendingProviderSignIn> pending =
        cookies
            .in(request, COOKIE)
            .flatMap(value -> sealed.open(value, SEALED_FOR))
            .flatMap(PendingProviderSignIn::read)
            .filter(asked -> Secrets.same(asked.state(), state));
    if (pending.isEmpty() || code == null || !provider.isOurs(issuer)) {
      return refused("provider_failed");
    }
    try {
      ProviderClaims claims = provider.claims(pending.get(), code);
      Optional<Account> account = identities.accountOf(claims);
      return account.isPresent()
          ? cleaned(letIn(account.get(), claims, pending.get().next()))
          : refused("provider_unknown");
    } catch (ProviderTrouble e) {
      return troubled(e);
    }
  }

  /** A second factor that the organization has asked for need not be asked for again. */
  private Response letIn(Account account, ProviderClaims claims, String next) {
    return claims.hadSecondFactor()
        ? lettingIn.wholly(account, next)
        : lettingIn.afterPassword(account, next);
  }

  private void requireOffered() {
    if (!provider.isOffered()) {
      throw new NotFound("provider");
    }
  }

  private Response troubled(ProviderTrouble trouble) {
    LOG.log(Level.WARNING, "The organization's sign-in: " + trouble.getMessage(), trouble);
    return trouble.isAway()
        ? page.show(503, SignInPages.TEMPLATE, view("provider_away"))
        : refused("provider_failed");
  }

  private Response refused(String code) {
    return cleaned(page.show(422, SignInPages.TEMPLATE, view(code)));
  }

  /** An answer is taken in once. */
  private Response cleaned(Response answer) {
    return Response.fromResponse(answer).cookie(cookies.gone(COOKIE)).build();
  }

  private SignInView view(String code) {
    page.answersForm("/sign-in");
    TypedForm form = new TypedForm(Map.of(), List.of(new RuleViolation("", code)));
    return new SignInView(form, "", false, true);
  }
}
