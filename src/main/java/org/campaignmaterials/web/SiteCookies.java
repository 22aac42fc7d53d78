package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * How every cookie of this system is set, and only for people who sign in. Scripts can't read it,
 * other sites' forms don't send it, and it ends with the browser unless it is given a time; where
 * the site's address ({@code app.site.url}) is HTTPS it carries the {@code __Host-} prefix, so that
 * no other host of the domain can plant one.
 */
@ApplicationScoped
public class SiteCookies {
  @Inject Site site;

  /** What came with a request under this name. */
  public Optional<String> in(HttpServletRequest request, String name) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(full(name)) && !cookie.getValue().isBlank()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  public NewCookie.Builder with(String name, String value) {
    return new NewCookie.Builder(full(name))
        .value(value)
        .path("/")
        .httpOnly(true)
        .secure(site.isHttps())
        .sameSite(NewCookie.SameSite.LAX);
  }

  /** Takes a cookie away. */
  public NewCookie gone(String name) {
    return with(name, "").maxAge(0).build();
  }

  private String full(String name) {
    return site.isHttps() ? "__Host-" + name : name;
  }
}
