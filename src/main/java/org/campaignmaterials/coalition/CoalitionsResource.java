package org.campaignmaterials.coalition;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.ApiList;

/**
 * The public directory of coalitions for programs: what the page shows, and nothing more. A
 * coalition's records have resources of their own ({@link RecordResource}).
 */
@Path("/coalitions")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class CoalitionsResource {
  private static final int TAG_LENGTH = 22;

  @Inject Coalitions coalitions;
  @Inject MyCoalitions mine;

  @GET
  public Response directory(
      @QueryParam("state") String state,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    Optional<State> chosen = States.ofCode(state);
    if (!Typed.trimmed(state).isEmpty() && chosen.isEmpty()) {
      problems.add("state", "state_unknown");
    }
    problems.throwIfAny();

    JsonArrayBuilder items = Json.createArrayBuilder();
    coalitions
        .directory(chosen, list.offset(), list.size())
        .forEach(coalition -> items.add(RecordJson.of(coalition)));
    return list.answer(items, coalitions.directorySize(chosen), request);
  }

  /** One coalition: of the directory for anybody, the own one for its people. */
  @GET
  @Path("{number}")
  public Response coalition(@PathParam("number") String number, @Context Request request) {
    String body =
        coalitions
            .byNumber(number)
            .filter(found -> found.isInDirectory() || mine.mayRead(number))
            .map(found -> RecordJson.of(found).build().toString())
            .orElseThrow(() -> new NotFound("coalition"));
    EntityTag tag = new EntityTag(Secrets.sha256(body).substring(0, TAG_LENGTH));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body))
        .tag(tag)
        .header("Cache-Control", "no-cache")
        .build();
  }
}
