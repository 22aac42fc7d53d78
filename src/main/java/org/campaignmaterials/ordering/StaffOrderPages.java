package org.campaignmaterials.ordering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Any order for campaign staff: found by its number or status, read whole, decided upon. */
@Controller
@RequestScoped
@Path("/campaign/orders")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class StaffOrderPages {
  private static final String PATH = "/campaign/orders";
  private static final String SEARCH = "ordering/orders.jte";
  private static final String FILE = "ordering/orderFile.jte";

  /** Further back than this, the number or the status finds things faster. */
  private static final int LAST_PAGE = 200;

  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject ReviewingOrders reviewing;
  @Inject StaffOrderViews views;
  @Inject CurrentPage page;

  /**
   * The list, or the order itself when its number was typed.
   *
   * @param asked an order's number or its end, an e-mail address, a part of an organization's name
   * @param status a code of {@link OrderStatus}; anything else lists all
   */
  @GET
  public Response search(
      @QueryParam("q") String asked,
      @QueryParam("status") String status,
      @QueryParam("page") String number) {
    String typed = Typed.trimmed(asked);
    OrderSearch search = OrderSearch.of(typed, OrderStatus.ofCode(status), keys);
    Optional<Order> wanted =
        search.number().flatMap(orders::byNumber).or(() -> orders.byCount(search.count()));
    if (wanted.isPresent()) {
      return page.goTo(PATH + "/" + wanted.get().number());
    }
    List<RuleViolation> problems =
        search.namesOne() ? List.of(new RuleViolation("q", "order_unknown")) : List.of();
    TypedForm form = new TypedForm(Map.of("q", typed, "status", Typed.trimmed(status)), problems);
    return page.show(
        problems.isEmpty() ? 200 : 404,
        SEARCH,
        views.search(form, search, pageNumber(number), page.texts()));
  }

  @GET
  @Path("{orderNumber}")
  public String file(@PathParam("orderNumber") String number) {
    return page.show(FILE, views.file(known(number), TypedForm.EMPTY, page.texts()));
  }

  /** Shows the order with its confidential address, and keeps who looked. */
  @POST
  @Path("{orderNumber}/address")
  @RolesAllowed(Roles.STAFF)
  @Transactional
  public String address(@PathParam("orderNumber") String number) {
    return page.show(FILE, views.fileWithAddress(known(number), page.texts()));
  }

  /**
   * Lets the order go on.
   *
   * @param note for colleagues; may be empty
   */
  @POST
  @Path("{orderNumber}/approve")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response approve(@PathParam("orderNumber") String number, @FormParam("note") String note) {
    OrderNumber order = known(number);
    return decide(order, Map.of("note", text(note)), () -> reviewing.approve(order, note));
  }

  /**
   * Says no.
   *
   * @param reason is sent to the requester
   */
  @POST
  @Path("{orderNumber}/decline")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response decline(
      @PathParam("orderNumber") String number, @FormParam("reason") String reason) {
    OrderNumber order = known(number);
    return decide(order, Map.of("reason", text(reason)), () -> reviewing.decline(order, reason));
  }

  /** Decides, or shows the order as it is now with what was typed and why it could not be done. */
  private Response decide(OrderNumber order, Map<String, String> typed, Runnable decision) {
    try {
      decision.run();
      return page.goTo(PATH + "/" + order);
    } catch (RuleViolations wrong) {
      page.answersForm(PATH + "/" + order);
      boolean hasChanged = wrong.all().stream().allMatch(each -> each.field().isEmpty());
      return page.show(
          hasChanged ? 409 : 422,
          FILE,
          views.file(order, new TypedForm(typed, wrong.all()), page.texts()));
    }
  }

  private static OrderNumber known(String number) {
    return OrderNumber.parse(number).orElseThrow(() -> new NotFound("order"));
  }

  /** The page that was asked for; the first one for anything that is no number of a page. */
  static int pageNumber(String asked) {
    return asked != null && asked.matches("[1-9][0-9]{0,2}")
        ? Math.min(Integer.parseInt(asked), LAST_PAGE)
        : 1;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed;
  }
}
