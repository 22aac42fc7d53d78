package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** An order as the API tells it to the holder of its key. */
@ApplicationScoped
class OrderJson {
  @Inject StockLedger ledger;
  @Inject OrderKeys keys;
  @Inject Site site;

  JsonObject of(Order order) {
    List<AllocatedPieces> allocated = ledger.allocatedTo(order.number().text());
    return of(order, line -> Promises.wholeUnits(line, allocated));
  }

  JsonObject of(PlacedOrder placed) {
    return of(placed.order(), placed::promised);
  }

  private JsonObject of(Order order, ToIntFunction<OrderLine> promisedTo) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    boolean onlyWaits = order.status() == OrderStatus.BACKORDERED;
    for (OrderLine line : order.lines()) {
      int promised = promisedTo.applyAsInt(line);
      onlyWaits = onlyWaits && promised == 0;
      lines.add(
          Json.createObjectBuilder()
              .add("sku", line.sku().text())
              .add("ordered", line.ordered())
              .add("allocated", promised)
              .add("backordered", Math.max(0, line.open() - promised))
              .add("shipped", line.shipped())
              .add("cancelled", line.cancelled()));
    }
    return Json.createObjectBuilder()
        .add("orderNumber", order.number().text())
        .add("status", order.status().code())
        .add("statusUrl", site.url() + new Texts(Language.EN).path(keys.statusPath(order.number())))
        .add("lines", lines)
        .add("shipping", shipping(order.shipping(), !onlyWaits))
        .build();
  }

  /**
   * How it would be sent.
   *
   * @param anyDay whether a day can be told: of what waits for stock, nobody knows when it leaves
   */
  static JsonObjectBuilder shipping(ShippingEstimate estimate, boolean anyDay) {
    JsonObjectBuilder shipping =
        Json.createObjectBuilder()
            .add("carrier", estimate.carrier().name().toLowerCase(Locale.ROOT))
            .add("parcels", estimate.parcels())
            .add("weightLb", estimate.weightLb());
    return anyDay
        ? shipping.add(
            "deliveryWindow",
            Json.createObjectBuilder()
                .add("from", estimate.deliveryWindow().from().toString())
                .add("to", estimate.deliveryWindow().to().toString()))
        : shipping;
  }
}
