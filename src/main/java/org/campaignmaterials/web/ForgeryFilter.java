package org.campaignmaterials.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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
        || !comesFromThisSite(fetchSite, origin, request.getHeaderString("Host"))) {
      throw new FormRefused(FormRefused.Reason.FOREIGN);
    }
    if (!visitor.isResolvable()) {
      return;
    }
    var owner = visitor.get().formOwner();
    if (owner.isPresent() && !tokens.isFor(owner.get(), field(request, FormTokens.FIELD))) {
      throw new FormRefused(FormRefused.Reason.STALE);
    }
  }

  static boolean comesFromThisSite(String fetchSite, String origin, String host) {
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    if (origin == null || origin.equals("null")) {
      return true;
    }
    try {
      return URI.create(origin).getRawAuthority() != null
          && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Reads one field of a form, which {@link FormFilter} has taken in, and leaves the form as it was
   * for whoever reads it next.
   */
  private static String field(ContainerRequestContext request, String name) throws IOException {
    if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
      return null;
    }
    byte[] form = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(form));
    for (String pair : new String(form, StandardCharsets.US_ASCII).split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }
}
