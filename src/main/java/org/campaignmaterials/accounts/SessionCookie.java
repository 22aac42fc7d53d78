package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.campaignmaterials.web.SiteCookies;

/** The cookie by which somebody who signed in is known again. */
@ApplicationScoped
class SessionCookie {
  private static final String NAME = "session";

  @Inject private SiteCookies cookies;

  /** The token that came with a request. */
  Optional<String> in(HttpServletRequest request) {
    return cookies.in(request, NAME);
  }

  NewCookie with(String token) {
    return cookies.with(NAME, token).build();
  }

  /** Takes the cookie away. */
  NewCookie gone() {
    return cookies.gone(NAME);
  }
}
