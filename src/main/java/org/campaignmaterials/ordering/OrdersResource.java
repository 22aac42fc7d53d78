package org.campaignmaterials.ordering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.shipping.ShippingCheck;
import org.campaignmaterials.web.JsonFields;
import org.campaignmaterials.web.Rate;
import org.campaignmaterials.web.RateLimited;
import org.campaignmaterials.web.Unreadable;

/** Orders by JSON: a quote, an order, the same order by its key, cancelling it. */
@Path("/orders")
@NeedsScope(ApiScope.ORDERS)
@RequestScoped
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class OrdersResource {
  @Inject OrderDesk desk;
  @Inject Quoting quoting;
  @Inject Orders orders;
  @Inject CancellingOrders cancelling;
  @Inject OrderJson json;
  @Inject Ordering by;

  /** What would become of an order. Contact and street may be missing; nothing is stored. */
  @POST
  @RateLimited(Rate.QUOTES)
  @Path("/quote")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response quote(InputStream sent) {
    Problems problems = new Problems();
    OrderForm form = JsonOrderForm.read(JsonFields.of(JsonFields.bodyOf(sent), problems), problems);
    Problems found = new Problems();
    problems.all().stream()
        .filter(
            problem -> !(problem.field().equals("contact") && problem.code().equals("required")))
        .forEach(
            problem -> found.add(problem.field(), problem.code(), problem.arguments().toArray()));
    Quote quote = quoting.quote(form, quotedAddress(form, found), found);
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Quote.Line line : quote.lines()) {
      lines.add(
          Json.createObjectBuilder()
              .add("sku", line.edition().sku().text())
              .add("availability", line.availability().name().toLowerCase(Locale.ROOT))
              .add("limit", line.limit())
              .add("decision", line.decision().code()));
    }
    JsonObject answer =
        Json.createObjectBuilder()
            .add("lines", lines)
            .addAll(OrderJson.shipping(quote.shipping(), !quote.onlyWaits()))
            .build();
    return Response.ok(answer.toString()).build();
  }

  /** Places an order, once for each Idempotency-Key. */
  @POST
  @RateLimited(Rate.ORDERS)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response place(@HeaderParam("Idempotency-Key") String key, InputStream sent) {
    if (key == null || key.isBlank() || key.length() > 200) {
      throw new Unreadable(
          "Send an Idempotency-Key header of 1 to 200 characters: the same order sent twice under"
              + " one key is placed once.");
    }
    Problems problems = new Problems();
    OrderForm form = JsonOrderForm.read(JsonFields.of(JsonFields.bodyOf(sent), problems), problems);
    OrderDesk.Placement placement =
        desk.place(form, by.whoAsks(Language.EN), "api:" + key, problems);
    return placement
        .placed()
        .map(json::of)
        .map(
            answer ->
                Response.created(URI.create("orders/" + placement.number()))
                    .entity(answer.toString()))
        .orElseGet(
            () ->
                Response.ok(json.of(orders.byNumber(placement.number()).orElseThrow()).toString()))
        .build();
  }

  @GET
  @Path("/{orderNumber}")
  public Response order(
      @PathParam("orderNumber") String number,
      @QueryParam("key") String key,
      @Context Request request) {
    String answer = json.of(orders.openedBy(number, key)).toString();
    EntityTag tag = new EntityTag(Secrets.sha256(answer).substring(0, 22));
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    return (same == null ? Response.ok(answer) : same).tag(tag).build();
  }

  @POST
  @Path("/{orderNumber}/cancel")
  public Response cancel(@PathParam("orderNumber") String number, @QueryParam("key") String key) {
    cancelling.cancel(number, key);
    return Response.ok(json.of(orders.openedBy(number, key)).toString()).build();
  }

  /** A quote needs only the state and the ZIP Code of an address. */
  private static ShippingAddress quotedAddress(OrderForm form, Problems found) {
    Problems address = new Problems();
    ShippingCheck.check(form.shipTo(), form.confirmed(), address);
    address.all().stream()
        .filter(
            problem ->
                !(problem.code().equals("required")
                    && (problem.field().equals("shipTo.line1")
                        || problem.field().equals("shipTo.city"))))
        .forEach(
            problem -> found.add(problem.field(), problem.code(), problem.arguments().toArray()));
    found.throwIfAny();
    return ShippingAddress.of(form.shipTo());
  }
}
