package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.NotFound;

/** Gathers what all warehouses did for an order. */
@ApplicationScoped
@Transactional
class OrderWorkViews {
  @Inject Orders orders;
  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject Publications publications;
  @Inject MyWarehouses mine;

  /**
   * The page of an order.
   *
   * @throws NotFound when nobody has this number
   */
  OrderWorkView of(OrderNumber number) {
    Order order = orders.byNumber(number).orElseThrow(() -> new NotFound("order"));
    return new OrderWorkView(
        number.text(),
        order.status().code(),
        order.neededBy(),
        order.confidential(),
        order.lines().stream().map(this::line).toList(),
        lists.of(number).stream().map(this::list).toList(),
        parcels(number));
  }

  private OrderWorkView.Line line(OrderLine line) {
    return new OrderWorkView.Line(
        line.sku().text(),
        publications.edition(line.sku()).map(Edition::title).orElse(line.sku().text()),
        line.sku().language(),
        views.languageName(line.sku()),
        line.ordered(),
        line.shipped(),
        line.open());
  }

  private OrderWorkView.ListRow list(PickList list) {
    return new OrderWorkView.ListRow(
        list.number(), list.warehouse(), list.stage().code(), mine.mayRead(list.warehouse()));
  }

  private List<OrderWorkView.Parcel> parcels(OrderNumber number) {
    return lists.parcelsOf(number).stream()
        .map(
            parcel ->
                new OrderWorkView.Parcel(
                    parcel.number(),
                    parcel.warehouse(),
                    parcel.state().code(),
                    parcel
                        .carrier()
                        .map(carrier -> carrier.displayName() + " " + parcel.trackingNumber())
                        .orElse(""),
                    mine.mayRead(parcel.warehouse())))
        .toList();
  }
}
