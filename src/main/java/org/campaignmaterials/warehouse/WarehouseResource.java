package org.campaignmaterials.warehouse;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.web.ApiList;
import org.campaignmaterials.web.JsonFields;

/** The warehouse by JSON: what is to be done, release, pick, pack, dispatch. */
@Path("/warehouse")
@NeedsScope(ApiScope.WAREHOUSE)
@RequestScoped
@RolesAllowed(Roles.WAREHOUSE)
@Produces(MediaType.APPLICATION_JSON)
public class WarehouseResource {
  @Inject WarehouseOrders work;
  @Inject WarehouseJson json;
  @Inject MyWarehouses mine;
  @Inject Orders orders;
  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject PickingOrders picking;
  @Inject PackingOrders packing;
  @Inject ShippingOrders shipping;

  /**
   * The orders of the caller's warehouses.
   *
   * @param status a code of {@link OrderStatus}; without one, those that are placed
   * @param code one of the caller's warehouses; without one, all of them
   */
  @GET
  @Path("/orders")
  @RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
  public Response orders(
      @QueryParam("status") String status,
      @QueryParam("warehouse") String code,
      @QueryParam("page") String page,
      @QueryParam("size") String size,
      @Context Request request) {
    Problems problems = new Problems();
    ApiList list = ApiList.asked(page, size, problems);
    String asked = Typed.trimmed(status);
    Optional<OrderStatus> wanted =
        Arrays.stream(OrderStatus.values()).filter(each -> each.code().equals(asked)).findFirst();
    if (!asked.isEmpty() && wanted.isEmpty()) {
      problems.add(
          "status",
          "unknown_choice",
          String.join(", ", Arrays.stream(OrderStatus.values()).map(OrderStatus::code).toList()));
    }
    List<String> warehouses =
        Typed.trimmed(code).isEmpty()
            ? mine.all().stream().map(Warehouse::code).toList()
            : List.of(mine.sent(Typed.trimmed(code), "warehouse", problems));
    problems.throwIfAny();
    OrderStatus shown = wanted.orElse(OrderStatus.PLACED);
    JsonArrayBuilder items = Json.createArrayBuilder();
    if (warehouses.isEmpty()) {
      return list.answer(items, 0, request);
    }
    work.of(shown, warehouses, list.offset(), list.size())
        .forEach(order -> items.add(json.order(order)));
    return list.answer(items, work.count(shown, warehouses, ApiList.EXACT_TOTAL + 1), request);
  }

  /** Begins to fetch what a warehouse has for an order. */
  @POST
  @Path("/orders/{orderNumber}/release")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response release(@PathParam("orderNumber") String number, InputStream sent) {
    Problems problems = new Problems();
    JsonFields body = JsonFields.of(JsonFields.bodyOf(sent), problems);
    String warehouse = mine.sent(body.line("warehouse", false, 20), "warehouse", problems);
    body.refuseOthers();
    problems.throwIfAny();
    return answer(picking.release(known(number).number(), warehouse));
  }

  /** Takes down what was on the shelves; lines that are not named were there in full. */
  @POST
  @Path("/orders/{orderNumber}/pick")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pick(@PathParam("orderNumber") String number, InputStream sent) {
    Problems problems = new Problems();
    JsonFields body = JsonFields.of(JsonFields.bodyOf(sent), problems);
    PickList list = meant(known(number), Stage.PICKING, body, problems);
    JsonPacking.Finds finds = new JsonPacking(problems).finds(body, list);
    body.refuseOthers();
    problems.throwIfAny();
    picking.pick(list.number(), finds.found(), finds.fields());
    return answer(list.number());
  }

  /** Takes down what went into which parcel. */
  @POST
  @Path("/orders/{orderNumber}/pack")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response pack(@PathParam("orderNumber") String number, InputStream sent) {
    Problems problems = new Problems();
    JsonFields body = JsonFields.of(JsonFields.bodyOf(sent), problems);
    Order order = known(number);
    PickList list = meant(order, Stage.PICKED, body, problems);
    List<PackedParcel> parcels = new JsonPacking(problems).parcels(body, list, order, packing);
    body.refuseOthers();
    problems.throwIfAny();
    packing.pack(list.number(), parcels);
    return answer(list.number());
  }

  /** Lets parcels that lie packed leave; what is odd about a tracking number is only told. */
  @POST
  @Path("/shipments")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ship(InputStream sent) {
    Problems problems = new Problems();
    JsonFields body = JsonFields.of(JsonFields.bodyOf(sent), problems);
    String number = body.line("orderNumber", true, 20);
    Optional<Order> order = OrderNumber.parse(number).flatMap(orders::byNumber);
    if (order.isEmpty()) {
      if (!problems.concern("orderNumber")) {
        problems.add("orderNumber", "order_unknown");
      }
      problems.throwIfAny();
    }
    List<Shipment> parcels =
        views.parcels(order.orElseThrow().number()).stream()
            .filter(parcel -> mine.mayWork(parcel.warehouse()))
            .toList();
    List<Handover> handovers = new JsonPacking(problems).handovers(body, order.get(), parcels);
    body.refuseOthers();
    problems.throwIfAny();
    shipping.dispatch(order.get().number(), handovers);
    return Response.status(Response.Status.CREATED)
        .entity(json.shipments(handovers, shipping.warnings(handovers)).toString())
        .build();
  }

  private Order known(String number) {
    return OrderNumber.parse(number)
        .flatMap(orders::byNumber)
        .orElseThrow(() -> new NotFound("order"));
  }

  /**
   * The pick list of an order that a step is about: the one that waits for this step in the
   * caller's warehouses; else the newest, which answers that it has moved on.
   */
  private PickList meant(Order order, Stage stage, JsonFields body, Problems problems) {
    String code = body.line("warehouse", false, 20);
    if (!code.isEmpty()) {
      mine.sent(code, "warehouse", problems);
      problems.throwIfAny();
    }
    List<PickList> here =
        views.wholeOf(order.number()).stream()
            .filter(list -> mine.mayWork(list.warehouse()))
            .filter(list -> code.isEmpty() || list.warehouse().equals(code))
            .toList();
    List<PickList> waiting = here.stream().filter(list -> list.stage() == stage).toList();
    if (waiting.size() > 1) {
      problems.add("warehouse", "required");
      problems.throwIfAny();
    }
    if (here.isEmpty()) {
      problems.add("", "not_released", order.number().text());
      problems.throwIfAny();
    }
    return waiting.isEmpty() ? here.get(here.size() - 1) : waiting.get(0);
  }

  private Response answer(String pickList) {
    return Response.ok(json.pickList(pickList).toString()).build();
  }
}
