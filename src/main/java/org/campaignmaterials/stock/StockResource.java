package org.campaignmaterials.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.CountingStock.Counted;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/** Stock by JSON: what is there, why, and what warehouse staff write down about it. */
@Path("/stock")
@NeedsScope(ApiScope.STOCK)
@RequestScoped
@RolesAllowed({Roles.WAREHOUSE, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {
  @Inject StockBalances balances;
  @Inject StockEntries entries;
  @Inject StockRules rules;
  @Inject StockCalls calls;
  @Inject ReceivingStock receiving;
  @Inject AdjustingStock adjusting;
  @Inject CountingStock counting;

  /** The balances of one SKU, or of all. */
  @GET
  public Response balances(
      @QueryParam("sku") String sku,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    String typed = Typed.line(problems, "sku", sku, false, StockCalls.SKU_LENGTH);
    Optional<Sku> chosen = rules.sku(problems, "sku", typed);
    problems.throwIfAny();
    if (chosen.isEmpty()) {
      return list.answer(
          StockJson.balances(balances.all(list.offset(), list.size()), balances.stopped().keySet()),
          balances.count(),
          request);
    }
    List<StockBalance> all = balances.of(chosen.get());
    List<StockBalance> asked = all.stream().skip(list.offset()).limit(list.size()).toList();
    return list.answer(StockJson.balances(asked, balances.stopped().keySet()), all.size(), request);
  }

  /** The ledger of one SKU, the newest entry first. */
  @GET
  @Path("/{sku}/entries")
  public Response entries(
      @PathParam("sku") String sku,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    Sku known = rules.sku(new Problems(), "sku", sku).orElseThrow(() -> new NotFound("stock card"));
    ApiList list = ApiList.asked(page, size);
    JsonArrayBuilder items = Json.createArrayBuilder();
    entries.newest(known, list.offset(), list.size()).forEach(e -> items.add(StockJson.of(e)));
    return list.answer(items, entries.count(known), request);
  }

  /** Takes in a delivery. */
  @POST
  @Path("/receipts")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response receive(InputStream sent) {
    StockCalls.Receipt receipt = calls.receipt(JsonFields.bodyOf(sent));
    String document = receiving.receive(receipt.warehouse(), receipt.lines(), receipt.reference());
    return posted(
        document, receipt.warehouse(), receipt.lines().stream().map(Received::sku).toList());
  }

  /** Corrects the books by a difference. */
  @POST
  @Path("/adjustments")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response adjust(InputStream sent) {
    StockCalls.Adjustment adjustment = calls.adjustment(JsonFields.bodyOf(sent));
    String document =
        adjusting.adjust(
            adjustment.warehouse(), adjustment.sku(), adjustment.change(), adjustment.reason());
    return posted(document, adjustment.warehouse(), List.of(adjustment.sku()));
  }

  /** Posts a count. */
  @POST
  @Path("/counts")
  @RolesAllowed(Roles.WAREHOUSE)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response count(InputStream sent) {
    StockCalls.Count count = calls.count(JsonFields.bodyOf(sent));
    String document = counting.count(count.warehouse(), count.lines(), count.releases());
    return posted(document, count.warehouse(), count.lines().stream().map(Counted::sku).toList());
  }

  private Response posted(String document, String warehouse, Collection<Sku> skus) {
    String answer =
        Json.createObjectBuilder()
            .add("document", document)
            .add(
                "items",
                StockJson.balances(balances.in(warehouse, skus), balances.stopped().keySet()))
            .build()
            .toString();
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }
}
