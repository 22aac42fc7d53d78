package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.campaignmaterials.shared.Secrets;

/**
 * Carries {@link News} from a form to the page that follows. It goes once: the page that tells it
 * takes the cookie away, so that the sentence does not come back when the page is read again, is
 * kept as a bookmark or is sent to a colleague. A sign bound to the sign-in keeps others from
 * putting words into our mouth.
 */
@ApplicationScoped
class NewsCookie {
  /** A page that is not asked for by then tells nothing. */
  private static final int SECONDS = 60;

  private static final String NAME = "news";

  @Inject SiteCookies cookies;
  @Inject AppSecret secret;

  NewCookie telling(News news, String sessionId) {
    String written = news.written();
    return cookies.with(NAME, written + "." + sign(written, sessionId)).maxAge(SECONDS).build();
  }

  /** What came with a request, if it is ours and was told to this person. */
  Optional<News> in(HttpServletRequest request, String sessionId) {
    return cookies
        .in(request, NAME)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && Secrets.same(sign(parts[0], sessionId), parts[1]))
        .flatMap(parts -> News.read(parts[0]));
  }

  NewCookie gone() {
    return cookies.gone(NAME);
  }

  private String sign(String written, String sessionId) {
    return secret.keyed("news", sessionId + "." + written);
  }
}
