package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;

/**
 * What {@link CheckPages} answers, for programs: whoever keeps a list of what hangs in a hundred
 * clinics asks for each mark on it. Nothing about who asks is kept.
 */
@Path("/check")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {
  @Inject CheckingEditions checking;

  /**
   * Whether an edition is right today.
   *
   * @param mark as it is printed; capitals, spaces, dashes and dots as they come
   * @throws NotFound when no edition has this mark
   */
  @GET
  public Response check(@QueryParam("mark") String mark) {
    String typed = Typed.trimmed(mark);
    if (typed.isEmpty()) {
      throw new RuleViolations("mark", "required");
    }
    CheckAnswer answer = checking.answer(typed).orElseThrow(() -> new NotFound("edition"));
    return Response.ok(json(answer).build().toString()).header("Cache-Control", "no-cache").build();
  }

  private static JsonObjectBuilder json(CheckAnswer answer) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sku", answer.mark())
            .add("publication", Sku.parse(answer.mark()).publication().text())
            .add("language", answer.language())
            .add("title", answer.title())
            .add("right", answer.verdict().isRight())
            .add("verdict", answer.verdict().code());
    answer.triedOn().ifPresent(day -> json.add("hotlineTestedOn", day.toString()));
    if (!answer.newer().isEmpty()) {
      json.add("instead", answer.newer()).add("orderPath", answer.order());
    }
    return json;
  }
}
