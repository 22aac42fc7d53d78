package org.campaignmaterials.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.database.DatabaseAway;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Turns whatever went wrong behind a page into a page of our own: not found, not allowed, something
 * to correct, too much at once, our mistake.
 */
@Provider
public class PageErrors implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(PageErrors.class.getName());

  private static final int FORBIDDEN = 403;

  @Context Request request;
  @Context UriInfo address;
  @Inject CurrentPage page;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = Causes.known(thrown);
    if (cause instanceof RuleViolations wrong) {
      return page(422, new ErrorView(422, "", "", wrong.all()));
    }
    if (cause instanceof NotFound) {
      return page(404, new ErrorView(404, "", "", List.of()));
    }
    if (cause instanceof Busy busy) {
      return Response.fromResponse(page(503, new ErrorView(503, "", "", List.of())))
          .header("Retry-After", busy.againInSeconds())
          .build();
    }
    if (cause instanceof TooOften often) {
      return withWait(page(429, "web/tooOften.jte", tooOften(often)), often.getResponse());
    }
    if (cause instanceof WebApplicationException http) {
      int status = http.getResponse().getStatus();
      if (status < 400) {
        return http.getResponse();
      }
      if (status < 500) {
        return withWait(
            page(status, new ErrorView(status, cause(http), "", List.of())), http.getResponse());
      }
    }
    if (DatabaseAway.causes(thrown)) {
      LOG.log(Level.WARNING, "A page was not shown: the database is away");
      return Response.fromResponse(page(503, new ErrorView(503, "away", "", List.of())))
          .header("Retry-After", Causes.AWAY_SECONDS)
          .build();
    }
    String number = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "A page failed, number " + number, thrown);
    return page(500, new ErrorView(500, "", number, List.of()));
  }

  /** Why somebody is refused: the account, another site, or a form that is not theirs. */
  private String cause(WebApplicationException http) {
    if (http instanceof FormRefused refused) {
      return refused.reason().name().toLowerCase(Locale.ROOT);
    }
    boolean isPage = request.getMethod().equals("GET");
    return http.getResponse().getStatus() == FORBIDDEN && isPage ? "closed" : "";
  }

  /** What we know of when to come again stays with the page. */
  private static Response withWait(Response page, Response thrown) {
    String wait = thrown.getHeaderString("Retry-After");
    return wait == null ? page : Response.fromResponse(page).header("Retry-After", wait).build();
  }

  /** The same form once more, where it can be shown again. */
  private TooOftenView tooOften(TooOften often) {
    List<Map.Entry<String, String>> fields =
        often.form().filter(form -> !form.holdsSecrets()).map(SentForm::fields).orElse(List.of());
    URI sentTo = address.getRequestUri();
    String query = sentTo.getRawQuery() == null ? "" : "?" + sentTo.getRawQuery();
    return new TooOftenView(
        often.againInSeconds(), page.texts().path(sentTo.getRawPath()) + query, fields);
  }

  /** Links of such a page lead to the first one: nothing of an address that is wrong comes back. */
  private Response page(int status, ErrorView view) {
    if (view.violations().isEmpty()) {
      page.answersForm("/");
    }
    return page(status, "web/error.jte", view);
  }

  private Response page(int status, String template, Object view) {
    try {
      PageFrame frame = page.frame();
      byte[] html =
          JteViewEngine.render(template, Map.of("frame", frame, "t", frame.t(), "view", view));
      return Response.status(status)
          .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
          .entity(html)
          .build();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The error page itself failed", e);
      return Response.status(status).type("text/plain").entity("Error " + status).build();
    }
  }

  /**
   * What a page says to whom sends forms or searches too often.
   *
   * @param seconds until it would be all right
   * @param action where the form was sent
   * @param fields what it held, so that nothing is typed twice; empty where nothing was sent, or
   *     what must not stand in a page
   */
  public record TooOftenView(int seconds, String action, List<Map.Entry<String, String>> fields) {
    private static final int MINUTE = 60;

    /** Whether people would rather count it in minutes. */
    public boolean isLong() {
      return seconds > 2 * MINUTE;
    }

    /** Whole minutes, so many that it is over then. */
    public int minutes() {
      return (seconds + MINUTE - 1) / MINUTE;
    }
  }

  /**
   * What an error page says.
   *
   * @param status the HTTP status, which chooses the words under {@code web.error.<status>}
   * @param cause why a page or form is refused, which has words of its own under {@code
   *     web.error.<cause>}; empty where the status says it all
   * @param number under which our mistake stands in the log; empty otherwise
   * @param violations what needs to be corrected; empty otherwise
   */
  public record ErrorView(int status, String cause, String number, List<RuleViolation> violations) {

    /** The status whose words are shown: those we have words of our own for. */
    public String words() {
      return cause.isEmpty() ? String.valueOf(statusWithWords()) : cause;
    }

    private int statusWithWords() {
      return switch (status) {
        case 401, 403, 404, 408, 413, 422, 429, 500, 503 -> status;
        case 405, 406 -> 404;
        default -> status < 500 ? 400 : 500;
      };
    }
  }
}
