package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.web.CurrentPage;

/** The orders that a coalition's managers placed. Names and addresses are not shown. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/orders")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class CoalitionOrderPages {
  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject CurrentPage page;

  @GET
  @Transactional
  public String list(@PathParam("coalition") String number, @QueryParam("page") String asked) {
    Coalition coalition = mine.reading(number);
    ListPage<Order> list =
        ListPage.asked(asked, (first, most) -> orders.forCoalition(number, first, most));
    return page.show(
        "distribution/orders.jte",
        new CoalitionOrdersView(
            CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
            mine.mayWork(number),
            list.map(order -> row(order, mine.mayWork(number))),
            list.number(),
            list.hasMore()));
  }

  private CoalitionOrdersView.Row row(Order order, boolean mayFollow) {
    return new CoalitionOrdersView.Row(
        order.number().text(),
        mayFollow ? page.texts().path(keys.statusPath(order.number())) : "",
        views.local(order.placedAt()).toLocalDate(),
        order.status().code(),
        order.lines().stream()
            .map(
                line ->
                    new CoalitionOrdersView.Line(
                        views.material(line.sku(), page.texts()),
                        line.ordered(),
                        line.shipped(),
                        line.cancelled()))
            .toList());
  }
}
