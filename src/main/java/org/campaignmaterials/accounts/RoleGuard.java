package org.campaignmaterials.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Set;
import org.campaignmaterials.accounts.CurrentUser.Refusal;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.web.CurrentPage;

/**
 * Stands before every resource of both applications and lets in whom its annotations name.
 * Strangers are led to the sign-in page and back, or told 401 by the API; whoever is signed in and
 * may not, gets 403. Credentials that came with a request and are wrong end it even on open
 * resources: a script must hear that its password is wrong.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RoleGuard implements ContainerRequestFilter {
  static final String CHALLENGE =
      "Basic realm=\"accounts\", charset=\"UTF-8\", Bearer realm=\"accounts\"";
  private static final Logger LOG = System.getLogger(RoleGuard.class.getName());
  private static final String API = "/api/";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Context private ResourceInfo resource;
  @Context private Application application;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;

  @Override
  public void filter(ContainerRequestContext request) {
    if (user.refusal().isPresent()) {
      throw refusal(user.refusal().get());
    }
    if (request.getMethod().equals("OPTIONS")) {
      // The server answers by itself which methods an address has; nobody's method runs.
      return;
    }
    Access access = Access.to(resource.getResourceClass(), resource.getResourceMethod());
    if (access.isOpenTo(user.account().map(SignedInAccount::roles).orElse(Set.of()))) {
      checkKey(request, access);
      return;
    }
    if (user.account().isPresent() || access.equals(Access.NOBODY)) {
      noteRefusal("role");
      throw new ForbiddenException();
    }
    if (request.getUriInfo().getBaseUri().getPath().startsWith(API)) {
      throw new NotAuthorizedException(CHALLENGE);
    }
    request.abortWith(Response.seeOther(signInPage(request)).build());
  }

  private void checkKey(ContainerRequestContext request, Access access) {
    boolean isReading = READING.contains(request.getMethod());
    boolean isAllowed =
        user.keyScopes()
            .map(
                scopes ->
                    KeyAccess.allows(
                        scopes, resource.getResourceClass(), isReading, access.everybody()))
            .orElse(true);
    if (!isAllowed) {
      noteRefusal("key");
      throw new ForbiddenException();
    }
  }

  /** Whoever watches the log sees somebody trying doors; the address of the door is not told. */
  private void noteRefusal(String why) {
    LOG.log(
        Level.INFO,
        "Refused by {0}: account {1}, {2}.{3}",
        why,
        user.account().map(account -> String.valueOf(account.id())).orElse("none"),
        resource.getResourceClass().getSimpleName(),
        resource.getResourceMethod().getName());
  }

  private static RuntimeException refusal(Refusal refusal) {
    return switch (refusal.reason()) {
      case WRONG -> new NotAuthorizedException(CHALLENGE);
      case BUSY -> new Busy(refusal.againInSeconds());
      case TOO_MANY_TRIES ->
          new ClientErrorException(
              Response.status(429).header("Retry-After", refusal.againInSeconds()).build());
    };
  }

  /**
   * The sign-in page, or what somebody still owes whose password was right. It leads back here: to
   * what was read, or to the page on which the form stands that was sent, and says in that case
   * that nothing was saved.
   */
  private URI signInPage(ContainerRequestContext request) {
    String entrance = user.begun().map(begun -> begun.stage().path()).orElse("/sign-in");
    UriBuilder signIn = UriBuilder.fromPath(page.texts().path(entrance));
    URI wanted = request.getUriInfo().getRequestUri();
    if (!request.getMethod().equals("GET")) {
      signIn.queryParam("unsaved", "yes");
      return FormPage.of(
              wanted.getRawPath(),
              resource.getResourceClass(),
              resource.getResourceMethod(),
              application.getClasses())
          .map(form -> signIn.queryParam("next", "{next}").build(form))
          .orElseGet(signIn::build);
    }
    String query = wanted.getRawQuery();
    return signIn
        .queryParam("next", "{next}")
        .build(wanted.getRawPath() + (query == null ? "" : "?" + query));
  }
}
