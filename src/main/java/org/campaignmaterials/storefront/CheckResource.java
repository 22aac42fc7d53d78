package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.MarkReading;
import org.campaignmaterials.catalog.Publications;
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
  @Inject Publications publications;
  @Inject CheckingEditions checking;

  /**
   * Whether an edition is right today.
   *
   * @param mark as it is printed; capitals, spaces, dashes and dots as they come
   * @throws RuleViolations with the editions that may be meant, when it is not a whole mark, nor a
   *     material that was printed once: a program's list is not guessed at
   * @throws NotFound when no edition has a mark like this
   */
  @GET
  public Response check(@QueryParam("mark") String mark) {
    String typed = Typed.trimmed(mark);
    if (typed.isEmpty()) {
      throw new RuleViolations("mark", "required");
    }
    MarkReading reading = publications.readMark(typed);
    if (reading.editions().isEmpty()) {
      throw new NotFound("edition");
    }
    CheckAnswer answer =
        reading
            .certain()
            .map(checking::answer)
            .orElseThrow(() -> new RuleViolations("mark", "mark_which", marks(reading)));
    return Response.ok(json(answer).build().toString()).header("Cache-Control", "no-cache").build();
  }

  private static String marks(MarkReading reading) {
    return reading.editions().stream()
        .map(edition -> edition.sku().text())
        .collect(Collectors.joining(", "));
  }

  private static JsonObjectBuilder json(CheckAnswer answer) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sku", answer.mark())
            .add("publication", Sku.parse(answer.mark()).publication().text())
            .add("language", answer.language())
            .add("title", answer.title())
            .add("marked", answer.isMarked())
            .add("right", answer.verdict().isRight())
            .add("verdict", answer.verdict().code());
    answer.triedOn().ifPresent(day -> json.add("hotlineTestedOn", day.toString()));
    answer
        .recalled()
        .flatMap(RecalledNotice::on)
        .ifPresent(day -> json.add("recalledOn", day.toString()));
    if (!answer.parts().isEmpty()) {
      JsonArrayBuilder parts = Json.createArrayBuilder();
      answer.parts().forEach(part -> parts.add(json(part)));
      json.add("parts", parts);
    }
    answer.instead().ifPresent(instead -> add(json, instead));
    return json;
  }

  private static JsonObjectBuilder json(CheckAnswer.Part part) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("sku", part.recalled().mark())
            .add("title", part.recalled().title());
    part.recalled().on().ifPresent(day -> json.add("recalledOn", day.toString()));
    part.instead().ifPresent(instead -> add(json, instead));
    return json;
  }

  private static void add(JsonObjectBuilder json, CheckAnswer.Instead instead) {
    json.add("instead", instead.mark()).add("orderPath", instead.order());
  }
}
