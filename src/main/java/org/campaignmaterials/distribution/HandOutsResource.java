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
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/** Hand-outs of a coalition by JSON. */
@Path("/coalitions/{coalition}/distributions")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class HandOutsResource {
  @Inject MyCoalitions mine;
  @Inject DistributionPapers papers;
  @Inject DistributionJson json;
  @Inject SendingOnce once;
  @Inject Recorder recorder;
  @Inject HandOutReading reading;
  @Inject HandingOut handingOut;

  @GET
  public Response list(
      @PathParam("coalition") String number,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    mine.reading(number);
    ApiList list = ApiList.asked(page, size);
    return list.answer(
        json.handOuts(papers.handOuts(number, list.offset(), list.size())),
        papers.count("HandOut", number),
        request);
  }

  /** Records a hand-out; the same Idempotency-Key, where one is sent, records it once. */
  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response handOut(
      @PathParam("coalition") String number,
      @HeaderParam("Idempotency-Key") String key,
      InputStream sent)
      throws IOException {
    mine.working(number);
    String body = JsonFields.bodyOf(sent);
    HandOutReading.Call call = reading.ofCall(number, body);
    try {
      String paper =
          once.record(
              key,
              "distributions " + number + body,
              () -> handingOut.handOut(number, call.said(), recorder.now()));
      return Response.status(201).entity(json.handOut(number, paper).build().toString()).build();
    } catch (RuleViolations wrong) {
      throw call.translated(wrong);
    }
  }
}
