package org.campaignmaterials.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.campaignmaterials.database.DatabaseAway;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/**
 * Turns whatever went wrong in a call of the API into problem details. What we did not expect is
 * logged under a number that the caller can quote, and its text stays here.
 */
@Provider
public class ApiErrors implements ExceptionMapper<Throwable> {
  private static final Logger LOG = System.getLogger(ApiErrors.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = Causes.known(thrown);
    if (cause instanceof RuleViolations wrong) {
      return ProblemDetails.violations(wrong.all());
    }
    if (cause instanceof Unreadable malformed) {
      return ProblemDetails.of(400, "Not readable", malformed.getMessage());
    }
    if (cause instanceof NotFound) {
      return notFound();
    }
    if (cause instanceof Busy busy) {
      return Response.fromResponse(
              ProblemDetails.of(503, "Busy", "Nothing was done. Send it again a little later."))
          .header("Retry-After", busy.againInSeconds())
          .build();
    }
    if (cause instanceof WebApplicationException http) {
      return answer(http.getResponse());
    }
    if (DatabaseAway.causes(thrown)) {
      LOG.log(Level.WARNING, "A call was not answered: the database is away");
      return Response.fromResponse(
              ProblemDetails.of(
                  503,
                  "Away",
                  "The database does not answer. Send the same again a little later; with the same"
                      + " Idempotency-Key nothing is done twice."))
          .header("Retry-After", Causes.AWAY_SECONDS)
          .build();
    }
    String number = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "A call of the API failed, number " + number, thrown);
    return ProblemDetails.of(
        500, "Our mistake", "Something went wrong here. Nothing was changed. Number: " + number);
  }

  private static Response answer(Response http) {
    Response.ResponseBuilder answer =
        Response.fromResponse(told(http.getStatus(), http.getStatusInfo().getReasonPhrase()));
    for (String kept : new String[] {"Allow", "WWW-Authenticate", "Retry-After"}) {
      if (http.getHeaderString(kept) != null) {
        answer.header(kept, http.getHeaderString(kept));
      }
    }
    return answer.build();
  }

  /** What the API says of a status; the server's own errors below its address say the same. */
  static Response told(int status, String otherwise) {
    return switch (status) {
      case 401 -> ProblemDetails.of(401, "Sign in", "This call needs an account or a key.");
      case 403 -> ProblemDetails.of(403, "Not allowed", "This account may not do that.");
      case 404 -> notFound();
      case 405 -> ProblemDetails.of(405, "Not offered", "This address has no such method.");
      case 406 -> ProblemDetails.of(406, "Not offered", "Answers here are JSON.");
      case 408 -> ProblemDetails.of(408, "Broken off", "The body stopped coming. Send it again.");
      case 413 -> ProblemDetails.of(413, "Too large", "Send less at once.");
      case 415 -> ProblemDetails.of(415, "Not JSON", "Send application/json.");
      case 429 ->
          ProblemDetails.of(
              429, "Too often", "Nothing was done. Send it again when Retry-After is over.");
      default -> ProblemDetails.of(status, otherwise, "See the status.");
    };
  }

  private static Response notFound() {
    return ProblemDetails.of(404, "Not found", "There is nothing at this address.");
  }
}
