package org.campaignmaterials.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolation;

/** How the API says that something is wrong: RFC 9457 problem details, with all violations. */
public final class ProblemDetails {
  static final MediaType TYPE = new MediaType("application", "problem+json");

  private ProblemDetails() {}

  /** An answer with only a status and a sentence. */
  public static Response of(int status, String title, String detail) {
    return response(status, basic(status, title, detail).build());
  }

  /** 422: what was sent can be read, but breaks these rules. */
  public static Response violations(List<RuleViolation> violations) {
    Texts texts = new Texts(Language.EN);
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (RuleViolation violation : violations) {
      list.add(
          Json.createObjectBuilder()
              .add("field", violation.field())
              .add("code", violation.code())
              .add("message", texts.sentence(violation)));
    }
    return response(
        422,
        basic(422, "Some of it needs to be corrected", "See the violations, one for each field.")
            .add("violations", list)
            .build());
  }

  private static JsonObjectBuilder basic(int status, String title, String detail) {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", title)
        .add("status", status)
        .add("detail", detail);
  }

  private static Response response(int status, JsonObject body) {
    return Response.status(status).type(TYPE).entity(body.toString()).build();
  }
}
