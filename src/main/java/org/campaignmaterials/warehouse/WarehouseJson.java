package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.web.Texts;

/** The warehouse's work as programs read it. */
@ApplicationScoped
@Transactional
class WarehouseJson {
  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject Orders orders;
  @Inject StockLedger ledger;
  @Inject Clock clock;

  /** An order with what of it is where. */
  JsonObjectBuilder order(Order order) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("orderNumber", order.number().text())
            .add("status", order.status().code())
            .add("placedAt", order.placedAt().toString())
            .add("confidential", order.confidential());
    order.neededBy().ifPresent(day -> json.add("neededBy", day.toString()));
    SortedMap<String, Integer> toPick = new TreeMap<>();
    for (AllocatedPieces pieces : ledger.allocatedTo(order.number().text())) {
      toPick.merge(pieces.warehouse(), pieces.unfetched(), Integer::sum);
    }
    JsonArrayBuilder warehouses = Json.createArrayBuilder();
    toPick.forEach(
        (warehouse, pieces) ->
            warehouses.add(
                Json.createObjectBuilder().add("warehouse", warehouse).add("toPick", pieces)));
    JsonArrayBuilder open = Json.createArrayBuilder();
    lists
        .openOf(order.number())
        .forEach(
            list ->
                open.add(
                    Json.createObjectBuilder()
                        .add("pickListNumber", list.number())
                        .add("warehouse", list.warehouse())
                        .add("stage", list.stage().code())));
    return json.add("warehouses", warehouses).add("pickLists", open);
  }

  /** A pick list with its parcels. */
  JsonObject pickList(String number) {
    PickList list = lists.byNumber(number);
    Order order = orders.byNumber(list.order()).orElseThrow();
    Texts t = new Texts(Language.EN);
    JsonArrayBuilder picks = Json.createArrayBuilder();
    for (PickListView.PickRow pick : views.picks(list, t)) {
      JsonObjectBuilder json =
          Json.createObjectBuilder()
              .add("sku", pick.sku())
              .add("bin", pick.bin())
              .add("quantity", pick.expected());
      if (list.stage() != Stage.PICKING) {
        json.add("picked", pick.picked());
      }
      if (!pick.reason().isEmpty()) {
        json.add("shortReason", pick.reason());
      }
      picks.add(json);
    }
    JsonArrayBuilder parcels = Json.createArrayBuilder();
    lists.parcelsOf(list).forEach(parcel -> parcels.add(parcel(parcel, order)));
    return Json.createObjectBuilder()
        .add("pickListNumber", list.number())
        .add("orderNumber", list.order().text())
        .add("warehouse", list.warehouse())
        .add("stage", list.stage().code())
        .add("status", order.status().code())
        .add("lines", picks)
        .add("parcels", parcels)
        .build();
  }

  private static JsonObjectBuilder parcel(Shipment parcel, Order order) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Map.Entry<Integer, Integer> each : parcel.units().entrySet()) {
      lines.add(
          Json.createObjectBuilder()
              .add("sku", order.line(each.getKey()).sku().text())
              .add("quantity", each.getValue()));
    }
    return Json.createObjectBuilder()
        .add("shipmentNumber", parcel.number())
        .add("state", parcel.state().code())
        .add("weightLb", parcel.weightLb())
        .add("lines", lines);
  }

  /** What left, each with what is odd about it. */
  JsonObject shipments(List<Handover> handovers, List<RuleViolation> odd) {
    Texts t = new Texts(Language.EN);
    JsonArrayBuilder shipments = Json.createArrayBuilder();
    for (Handover handover : handovers) {
      JsonArrayBuilder warnings = Json.createArrayBuilder();
      odd.stream()
          .filter(each -> each.field().equals(handover.field() + "trackingNumber"))
          .forEach(each -> warnings.add(warning(each, t)));
      shipments.add(
          Json.createObjectBuilder()
              .add("shipmentNumber", handover.shipment())
              .add("warnings", warnings));
    }
    return Json.createObjectBuilder().add("shipments", shipments).build();
  }

  private static JsonObjectBuilder warning(RuleViolation odd, Texts t) {
    return Json.createObjectBuilder()
        .add("field", odd.field())
        .add("code", odd.code())
        .add("message", t.sentence(odd));
  }
}
