package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.campaignmaterials.web.Site;

/**
 * The one cookie of this system, and only for people who sign in. Scripts can't read it, other
 * sites' forms don't send it, and it ends with the browser; where the site's address ({@code
 * app.site.url}) is HTTPS it carries the {@code __Host-} prefix, so that no other host of the
 * domain can plant one.
 */
@ApplicationScoped
class SessionCookie {
  @Inject private Site site;

  /** The token that came with a request. */
  Optional<String> in(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(name()) && !cookie.getValue().isBlank()) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  NewCookie with(String token) {
    return cookie().value(token).build();
  }

  /** Takes the cookie away. */
  NewCookie gone() {
    return cookie().value("").maxAge(0).build();
  }

  private NewCookie.Builder cookie() {
    return new NewCookie.Builder(name())
        .path("/")
        .httpOnly(true)
        .secure(isHttps())
        .sameSite(NewCookie.SameSite.LAX);
  }

  private String name() {
    return isHttps() ? "__Host-session" : "session";
  }

  private boolean isHttps() {
    return site.url().startsWith("https:");
  }
}
