package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/** Placements of a coalition by JSON. */
@Path("/coalitions/{coalition}/placements")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class PlacementsResource {
  @Inject MyCoalitions mine;
  @Inject DistributionPapers papers;
  @Inject DistributionJson json;
  @Inject SendingOnce once;
  @Inject Recorder recorder;
  @Inject PlacementReading reading;
  @Inject PuttingUp puttingUp;
  @Inject DistributionRules rules;

  @GET
  public Response list(
      @PathParam("coalition") String number,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    mine.reading(number);
    ApiList list = ApiList.asked(page, size);
    return list.answer(
        json.placements(papers.placements(number, list.offset(), list.size())),
        papers.count("Placement", number),
        request);
  }

  /** Records a placement; the same Idempotency-Key, where one is sent, records it once. */
  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(
      @PathParam("coalition") String number,
      @HeaderParam("Idempotency-Key") String key,
      InputStream sent)
      throws IOException {
    mine.working(number);
    String body = JsonFields.bodyOf(sent);
    PlacementReading.Call call = reading.ofCall(number, body);
    String paper =
        once.record(
            key,
            "placements " + number + body,
            () -> puttingUp.place(number, call.said(), call.handedBefore(), recorder.now()));
    return Response.status(201).entity(json.placement(number, paper).build().toString()).build();
  }

  /** Somebody looked again: {@code {"checkedOn", "found": "there | gone", "proof"}}. */
  @POST
  @Path("{paper}/looks")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response look(
      @PathParam("coalition") String number,
      @PathParam("paper") String paper,
      @HeaderParam("Idempotency-Key") String key,
      InputStream sent)
      throws IOException {
    mine.working(number);
    papers.placement(number, paper);
    String body = JsonFields.bodyOf(sent);
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    Optional<LocalDate> on = fields.date("checkedOn");
    if (on.isEmpty() && !problems.concern("checkedOn")) {
      problems.add("checkedOn", "required");
    }
    Optional<PlacementCheck.Found> found =
        reading.found(problems, "found", fields.line("found", false, 10));
    Proof proof = rules.proof(problems, "proof", fields.line("proof", false, 20));
    fields.refuseOthers();
    problems.throwIfAny();
    once.record(
        key,
        "looks " + number + paper + body,
        () -> {
          puttingUp.look(
              number, paper, found.orElseThrow(), on.orElseThrow(), proof, recorder.now());
          return paper;
        });
    return Response.status(201).entity(json.placement(number, paper).build().toString()).build();
  }
}
