package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.StillToCome;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.web.Texts;

/**
 * What of an order is not in one of its parcels and still comes: with another parcel, from a
 * warehouse that has not packed it yet, or when there is stock again. True at the moment at which
 * the paper is printed, and therefore never said on paper without saying how it comes.
 */
@ApplicationScoped
@Transactional
class Following {
  @Inject PickLists lists;
  @Inject StillToCome stillToCome;
  @Inject Warehouses warehouses;

  /** Some of a line, and how it comes. */
  record Part(OrderLine line, int units, String how) {}

  /** Whether more belongs to the order than its pick list sends. */
  boolean isMoreThanItsList(Shipment shipment, Order order) {
    Map<Integer, Integer> sent = new TreeMap<>();
    lists.parcelsOf(lists.byNumber(shipment.pickList())).stream()
        .filter(parcel -> parcel.state() != Shipment.State.RETURNED)
        .forEach(
            parcel -> parcel.units().forEach((line, some) -> sent.merge(line, some, Integer::sum)));
    return order.lines().stream()
        .anyMatch(line -> line.ordered() - line.cancelled() > sent.getOrDefault(line.line(), 0));
  }

  /** What comes beside a parcel, line by line. */
  List<Part> beside(Shipment shipment, Order order, Texts t) {
    List<Shipment> parcels = lists.parcelsOf(order.number());
    List<StillToCome.Part> here = stillToCome.of(order);
    List<Part> parts = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      withOthers(shipment, parcels, line, t)
          .forEach((how, units) -> parts.add(new Part(line, units, how)));
      here.stream()
          .filter(part -> part.line().line() == line.line())
          .map(part -> new Part(line, part.units() - packed(parcels, part), how(part, t)))
          .filter(part -> part.units() > 0)
          .forEach(parts::add);
    }
    return parts;
  }

  private Map<String, Integer> withOthers(
      Shipment shipment, List<Shipment> parcels, OrderLine line, Texts t) {
    Map<String, Integer> units = new TreeMap<>();
    for (Shipment other : parcels) {
      boolean comes =
          other.state() == Shipment.State.PACKED || other.state() == Shipment.State.SHIPPED;
      int some = other.units().getOrDefault(line.line(), 0);
      if (comes && some > 0 && !other.number().equals(shipment.number())) {
        units.merge(how(other, t), some, Integer::sum);
      }
    }
    return units;
  }

  private String how(Shipment other, Texts t) {
    String from = name(other.warehouse());
    return other
        .shippedOn()
        .map(day -> t.get("warehouse.slip.other.left", from, t.date(day)))
        .orElseGet(() -> t.get("warehouse.slip.other", from));
  }

  private String how(StillToCome.Part part, Texts t) {
    return part.warehouse()
        .map(code -> t.get("warehouse.slip.from", name(code)))
        .orElseGet(() -> t.get("warehouse.slip.waits"));
  }

  /** How many of them lie in parcels of their warehouse already. */
  private static int packed(List<Shipment> parcels, StillToCome.Part part) {
    return parcels.stream()
        .filter(parcel -> parcel.state() == Shipment.State.PACKED)
        .filter(parcel -> part.warehouse().filter(parcel.warehouse()::equals).isPresent())
        .mapToInt(parcel -> parcel.units().getOrDefault(part.line().line(), 0))
        .sum();
  }

  private String name(String code) {
    return warehouses.byCode(code).map(Warehouse::name).orElse(code);
  }
}
