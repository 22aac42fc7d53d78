package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.accounts.ApiKeys.Caller;
import org.campaignmaterials.accounts.CurrentUser.Refusal;
import org.campaignmaterials.accounts.SignIns.Visit;
import org.campaignmaterials.database.DatabaseAway;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out, for every request, who asks: by the session cookie, by a key for the API, or by HTTP
 * Basic where the setting allows it and the account needs no second factor. Whether they may is
 * decided later, by {@link RoleGuard}. No HTTP session is ever made.
 */
@ApplicationScoped
public class AccountAuthentication implements HttpAuthenticationMechanism {
  private static final String BEARER = "Bearer";

  /** When it is worth another try after the database was away. */
  private static final int AWAY_SECONDS = 15;

  @Inject private CurrentUser user;
  @Inject private SignIns signIns;
  @Inject private CheckingPasswords passwords;
  @Inject private SecondFactors factors;
  @Inject private ApiKeys keys;
  @Inject private SessionCookie cookie;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.auth.basic")
  private Optional<Boolean> basic;

  @Inject
  @ConfigProperty(name = "app.demo", defaultValue = "false")
  private boolean demonstration;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getServletPath().startsWith("/assets")) {
      return context.doNothing();
    }
    user.asks();
    Optional<SignedInAccount> account = accountUnlessAway(request);
    if (account.isEmpty()) {
      return context.doNothing();
    }
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(String.valueOf(account.get().id())),
        CurrentUser.roleNames(account.get().roles()));
  }

  /** While the database is away, nobody can be told who they are: they are asked to come again. */
  private Optional<SignedInAccount> accountUnlessAway(HttpServletRequest request) {
    try {
      return account(request);
    } catch (RuntimeException e) {
      if (!DatabaseAway.causes(e)) {
        throw e;
      }
      user.wasRefused(Refusal.busy(AWAY_SECONDS));
      return Optional.empty();
    }
  }

  private Optional<SignedInAccount> account(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    Optional<BasicCredentials> credentials = BasicCredentials.parse(authorization);
    if (credentials.isPresent()) {
      return byCredentials(credentials.get(), request);
    }
    return isKey(authorization)
        ? byKey(authorization.substring(BEARER.length()).strip(), request.getServletPath())
        : bySession(request);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static boolean isKey(String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
  }

  /** A key is for the API, and for the figures about the server if it was made for them. */
  private Optional<SignedInAccount> byKey(String key, String path) {
    Optional<Caller> caller =
        keys.caller(key)
            .filter(
                found ->
                    path.startsWith("/metrics")
                        ? found.scopes().contains(ApiScope.METRICS)
                        : path.startsWith("/api/"));
    caller.ifPresentOrElse(
        found -> user.cameWithKey(found.account().signedIn(today()), found.scopes()),
        () -> user.wasRefused(Refusal.WRONG));
    return caller.map(found -> found.account().signedIn(today()));
  }

  private Optional<SignedInAccount> bySession(HttpServletRequest request) {
    Optional<String> sessionId = cookie.in(request).map(Secrets::sha256);
    Optional<Visit> visit = sessionId.flatMap(signIns::visit);
    if (visit.isPresent() && visit.get().stage() != SignInStage.WHOLE) {
      user.hasBegun(visit.get().account().id(), sessionId.get(), visit.get().stage());
      return Optional.empty();
    }
    Optional<SignedInAccount> account =
        visit.map(Visit::account).map(found -> found.signedIn(today()));
    account.ifPresent(found -> user.cameWithSession(found, sessionId.get()));
    return account;
  }

  private Optional<SignedInAccount> byCredentials(
      BasicCredentials credentials, HttpServletRequest request) {
    if (!basic.orElse(demonstration)) {
      user.wasRefused(Refusal.WRONG);
      return Optional.empty();
    }
    try {
      Optional<SignedInAccount> account =
          passwords
              .check(credentials, request)
              .filter(found -> factors.stageAfterPassword(found) == SignInStage.WHOLE)
              .map(found -> found.signedIn(today()));
      account.ifPresentOrElse(user::cameWithCredentials, () -> user.wasRefused(Refusal.WRONG));
      return account;
    } catch (TooManyTries e) {
      user.wasRefused(Refusal.tooManyTries(e.againInSeconds()));
      return Optional.empty();
    } catch (Busy e) {
      user.wasRefused(Refusal.busy(e.againInSeconds()));
      return Optional.empty();
    }
  }
}
