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
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/** Parcels of a coalition by JSON, and what of them arrived. */
@Path("/coalitions/{coalition}/receipts")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
  @Inject MyCoalitions mine;
  @Inject DistributionPapers papers;
  @Inject DistributionJson json;
  @Inject SendingOnce once;
  @Inject Recorder recorder;
  @Inject DistributionRules rules;
  @Inject ConfirmingReceipts confirming;

  @GET
  public Response list(
      @PathParam("coalition") String number,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    mine.reading(number);
    ApiList list = ApiList.asked(page, size);
    return list.answer(
        json.receipts(papers.receipts(number, list.offset(), list.size())),
        papers.count("Receipt", number),
        request);
  }

  /**
   * Says what of a parcel arrived: {@code {"shipmentNumber", "occurredOn", "all": true}}, or lines
   * with accepted, rejected and lost.
   */
  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(
      @PathParam("coalition") String number,
      @HeaderParam("Idempotency-Key") String key,
      InputStream sent)
      throws IOException {
    mine.working(number);
    String body = JsonFields.bodyOf(sent);
    Problems problems = new Problems();
    JsonFields fields = JsonFields.of(body, problems);
    String shipment = fields.line("shipmentNumber", true, 20);
    Optional<LocalDate> on = fields.date("occurredOn");
    if (on.isEmpty() && !problems.concern("occurredOn")) {
      problems.add("occurredOn", "required");
    }
    on.ifPresent(day -> rules.pastDay(problems, "occurredOn", day));
    boolean all = fields.flag("all");
    SortedMap<Sku, ConfirmingReceipts.Line> said = lines(fields, all, problems);
    fields.refuseOthers();
    problems.throwIfAny();
    papers.receipt(number, shipment);
    once.record(
        key,
        "receipts " + number + body,
        () -> {
          if (all) {
            confirming.allArrived(number, shipment, on.orElseThrow(), recorder.now());
          } else {
            confirming.byLine(number, shipment, on.orElseThrow(), said, recorder.now());
          }
          return shipment;
        });
    return Response.status(201)
        .entity(json.receipt(papers.receipt(number, shipment)).build().toString())
        .build();
  }

  private SortedMap<Sku, ConfirmingReceipts.Line> lines(
      JsonFields fields, boolean all, Problems problems) {
    SortedMap<Sku, ConfirmingReceipts.Line> said = new TreeMap<>();
    for (JsonFields line : fields.objects("lines", !all, 100)) {
      Optional<Sku> sku = rules.sku(problems, line.at("sku"), line.line("sku", true, 60));
      OptionalInt accepted = line.wholeNumber("accepted");
      OptionalInt rejected = line.wholeNumber("rejected");
      OptionalInt lost = line.wholeNumber("lost");
      String reason = line.line("reason", false, DistributionRules.REASON_MAX);
      line.refuseOthers();
      if (sku.isPresent()) {
        said.put(
            sku.get(),
            new ConfirmingReceipts.Line(
                accepted.orElse(0), rejected.orElse(0), lost.orElse(0), reason));
      }
    }
    return said;
  }
}
