package org.campaignmaterials.coalition;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.ApiList;

/** The public directory of coalitions for programs: what the page shows, and nothing more. */
@Path("/coalitions")
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class CoalitionsResource {
  @Inject Coalitions coalitions;

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
}
