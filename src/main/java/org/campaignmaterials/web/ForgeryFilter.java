package org.campaignmaterials.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses forms that another site makes a browser send. Browsers say where a form came from ({@code
 * Sec-Fetch-Site}, else {@code Origin}); forms of signed-in people also carry a token bound to
 * their sign-in, or to their account when a browser sends a password with every request. The public
 * order form needs neither cookie nor token: it acts with nobody's authority.
 */
@Provider
public class ForgeryFilter implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Instance<Visitor> visitor;
  @Inject FormTokens tokens;
  @Inject Site site;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    String fetchSite = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    boolean hidesItsOriginButHasCredentials =
        fetchSite == null
            && "null".equals(origin)
            && request.getHeaderString("Authorization") != null;
    if (hidesItsOriginButHasCredentials
        || !comesFromThisSite(fetchSite, origin, request.getHeaderString("Host"), site.url())) {
      throw new FormRefused(FormRefused.Reason.FOREIGN);
    }
    if (!visitor.isResolvable()) {
      return;
    }
    var owner = visitor.get().formOwner();
    if (owner.isPresent() && !tokens.isFor(owner.get(), token(request))) {
      throw new FormRefused(FormRefused.Reason.STALE);
    }
  }

  private static String token(ContainerRequestContext request) throws IOException {
    return SentForm.of(request).first(FormTokens.FIELD).orElse(null);
  }

  /**
   * Whether a browser says that one of our pages sent this. The host that the request is for counts
   * beside the site's own address, because a site may be reached by several names.
   */
  static boolean comesFromThisSite(String fetchSite, String origin, String host, String site) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    if (origin == null || origin.equals("null")) {
      return true;
    }
    try {
      URI from = URI.create(origin);
      boolean couldBeAltered = site.startsWith("https:") && !"https".equals(from.getScheme());
      return origin.equalsIgnoreCase(site)
          || from.getRawAuthority() != null
              && from.getRawAuthority().equalsIgnoreCase(host)
              && !couldBeAltered;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
