package org.campaignmaterials.warehouse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.StoppingStock;
import org.campaignmaterials.stock.StoppingStock.StoppedPieces;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The board of a warehouse: what is to be done, and the button that begins it. */
@Controller
@RequestScoped
@Path("/warehouse")
@RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
public class WarehousePages {
  /** Recalled editions that the board names one by one: a dead number stops nearly all. */
  private static final int RECALLED_NAMED = 5;

  private static final String BOARD = "warehouse/board.jte";

  @Inject Board board;
  @Inject MyWarehouses mine;
  @Inject PickLists lists;
  @Inject OrderWorkViews works;
  @Inject Orders orders;
  @Inject PickingOrders picking;
  @Inject TakingOutRecalled takingOut;
  @Inject StoppingStock stopping;
  @Inject CurrentPage page;

  /**
   * A part of the board.
   *
   * @param code the warehouse; the person's first when it is none of theirs
   * @param tab its code; what is to be picked when it is none
   * @param after what the page before named as its next
   */
  @GET
  public Response board(
      @QueryParam("warehouse") String code,
      @QueryParam("tab") String tab,
      @QueryParam("after") String after) {
    Tab chosen = Tab.ofCode(Typed.trimmed(tab)).orElse(Tab.TO_PICK);
    return board(200, Typed.trimmed(code), chosen, Typed.trimmed(after), TypedForm.EMPTY);
  }

  /** An order, with what all warehouses did for it. */
  @GET
  @Path("orders/{orderNumber}")
  public String order(@PathParam("orderNumber") String number) {
    return page.show(
        "warehouse/order.jte",
        works.of(OrderNumber.parse(number).orElseThrow(() -> new NotFound("order"))));
  }

  /** Leads to what a number names: a pick list, the list of a parcel, or an order. */
  @GET
  @Path("find")
  public Response find(@QueryParam("q") String asked, @QueryParam("warehouse") String code) {
    String number = Typed.trimmed(asked).toUpperCase(Locale.ROOT);
    Optional<String> found =
        lists
            .find(number)
            .map(list -> "/warehouse/pick-lists/" + list.number())
            .or(() -> lists.findShipment(number).map(ParcelPages::pathOf))
            .or(
                () ->
                    OrderNumber.parse(number)
                        .flatMap(orders::byNumber)
                        .map(order -> "/warehouse/orders/" + order.number()));
    if (found.isPresent()) {
      return page.goTo(found.get());
    }
    String why = number.matches("SHP-[0-9]{7}") ? "parcel_void" : "number_unknown_here";
    TypedForm form =
        new TypedForm(Map.of("q", Typed.trimmed(asked)), List.of(new RuleViolation("q", why)));
    return board(404, Typed.trimmed(code), Tab.TO_PICK, "", form);
  }

  @POST
  @Path("orders/{orderNumber}/release")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.WAREHOUSE)
  public Response release(
      @PathParam("orderNumber") String number, @FormParam("warehouse") String code) {
    OrderNumber order = OrderNumber.parse(number).orElseThrow(() -> new NotFound("order"));
    String warehouse = Typed.trimmed(code);
    mine.working(warehouse);
    try {
      String list = picking.release(order, warehouse);
      return page.goTo(
          "/warehouse/pick-lists/" + list, "warehouse.done.released", list, order.text());
    } catch (RuleViolations wrong) {
      return board(409, warehouse, Tab.TO_PICK, "", new TypedForm(Map.of(), wrong.all()));
    }
  }

  private Response board(int status, String code, Tab tab, String after, TypedForm form) {
    Optional<Warehouse> warehouse = mine.chosen(code);
    String shown = warehouse.map(Warehouse::code).orElse("");
    Board.Page rows =
        warehouse
            .map(known -> board.page(tab, known.code(), after))
            .orElse(new Board.Page(List.of(), ""));
    return page.show(
        status,
        BOARD,
        new BoardView(
            form,
            shown,
            mine.all().stream()
                .map(each -> new TypedForm.Option(each.code(), each.name()))
                .toList(),
            tab.code(),
            shown.isEmpty()
                ? List.of()
                : Arrays.stream(Tab.values()).map(each -> count(each, shown)).toList(),
            rows.rows(),
            rows.next(),
            mine.mayWork(shown),
            recalled(shown)));
  }

  private List<BoardView.Recalled> recalled(String warehouse) {
    List<BoardView.Recalled> recalled = new ArrayList<>();
    Texts t = page.texts();
    takingOut
        .in(warehouse)
        .forEach(
            held ->
                recalled.add(
                    new BoardView.Recalled(
                        t.get("warehouse.recalled.list", held.pickList(), held.sku().text()),
                        "/warehouse/pick-lists/" + held.pickList())));
    List<StoppedPieces> lying =
        stopping.in(warehouse).stream().filter(pieces -> pieces.free() > 0).toList();
    if (lying.size() > RECALLED_NAMED) {
      int all = lying.stream().mapToInt(StoppedPieces::free).sum();
      recalled.add(toBeDestroyed(t.get("warehouse.recalled.stocks", all, lying.size())));
    } else {
      lying.forEach(
          pieces ->
              recalled.add(
                  toBeDestroyed(
                      t.get("warehouse.recalled.stock", pieces.free(), pieces.sku().text()))));
    }
    return recalled;
  }

  private static BoardView.Recalled toBeDestroyed(String words) {
    return new BoardView.Recalled(words, "/warehouse/recalls");
  }

  private BoardView.TabCount count(Tab tab, String warehouse) {
    int count = board.count(tab, warehouse);
    return new BoardView.TabCount(
        tab.code(), Math.min(count, Board.COUNT_MAX), count > Board.COUNT_MAX);
  }
}
