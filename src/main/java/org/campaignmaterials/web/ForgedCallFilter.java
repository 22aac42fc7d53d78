package org.campaignmaterials.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Refuses calls of the API that another site makes a browser send: with the cookie of somebody who
 * is signed in, or the password that a browser adds by itself. A key is added by nobody, and a
 * program says nothing of where it comes from. And a body has to say that it is JSON, which a
 * browser sends for another site only if we allowed it.
 */
@Provider
public class ForgedCallFilter implements ContainerRequestFilter {
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject Instance<Visitor> visitor;
  @Inject Site site;

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod())) {
      return;
    }
    if (request.getMediaType() == null && request.hasEntity()) {
      throw new NotSupportedException("A body without a type");
    }
    if (visitor.isResolvable() && visitor.get().formOwner().isPresent() && isForeign(request)) {
      throw new ForbiddenException("Another site sent this");
    }
  }

  private boolean isForeign(ContainerRequestContext request) {
    String fetchSite = request.getHeaderString("Sec-Fetch-Site");
    String origin = request.getHeaderString("Origin");
    return fetchSite == null && "null".equals(origin)
        || !ForgeryFilter.comesFromThisSite(
            fetchSite, origin, request.getHeaderString("Host"), site.url());
  }
}
