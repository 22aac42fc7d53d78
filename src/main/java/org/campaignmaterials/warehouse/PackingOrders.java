package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Piece;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.ParcelPlan;
import org.campaignmaterials.shipping.ShippingTerms;

/** Puts what was picked into parcels. A kit is packed whole, so that it arrives whole. */
@ApplicationScoped
public class PackingOrders {
  /** More parcels of one pick list than this go on a pallet, and by another way. */
  static final int PARCELS_MAX = 500;

  @Inject Workbench bench;
  @Inject PickLists lists;
  @Inject Publications publications;
  @Inject ShippingTerms terms;
  @Inject AuditTrail audit;

  /** Boxes that hold and weigh the same. */
  record Alike(int count, PackedParcel parcel) {}

  /** How the parcels would best be packed: what the page begins with. */
  List<Alike> proposal(PickList list, Order order) {
    List<ParcelPlan.Load> loads = new ArrayList<>();
    Map<Sku, Integer> lines = new HashMap<>();
    list.units()
        .forEach(
            (number, units) -> {
              OrderLine line = order.line(number);
              lines.put(line.sku(), number);
              loads.add(load(line.sku(), units));
            });
    Carrier carrier = order.shipping().carrier();
    return ParcelPlan.of(loads, carrier, terms.maxParcelLb(), terms.tareLb()).alike().stream()
        .map(
            some -> {
              SortedMap<Integer, Integer> units = new TreeMap<>();
              some.contents()
                  .forEach(each -> units.merge(lines.get(each.sku()), each.pieces(), Integer::sum));
              return new Alike(some.count(), new PackedParcel(units, some.weightLb()));
            })
        .toList();
  }

  private ParcelPlan.Load load(Sku sku, int units) {
    return publications
        .byNumber(sku.publication())
        .flatMap(Publication::piece)
        .map(
            (Piece piece) ->
                new ParcelPlan.Load(
                    sku, units, piece.weightLb(), piece.packSize(), piece.cartonSize()))
        .orElseGet(() -> new ParcelPlan.Load(sku, units, publications.weightLb(sku), 1, 1));
  }

  /** What the boxes would weigh: for whoever has no scale at hand. */
  BigDecimal weightLb(SortedMap<Integer, Integer> units, Order order) {
    BigDecimal sum = terms.tareLb();
    for (Map.Entry<Integer, Integer> each : units.entrySet()) {
      sum =
          sum.add(
              publications
                  .weightLb(order.line(each.getKey()).sku())
                  .multiply(BigDecimal.valueOf(each.getValue())));
    }
    return sum;
  }

  /**
   * Takes down what went into which parcel. All that was picked must be in them, and nothing else.
   * The same parcels sent twice are packed once.
   *
   * @return the numbers of the parcels
   * @throws RuleViolations when it does not add up, or the list has moved on
   */
  @RetriedOnConflict
  @Transactional
  public List<String> pack(String number, List<PackedParcel> parcels) {
    return bench.with(
        lists.byNumber(number),
        (work, list) -> {
          List<Shipment> before = lists.parcelsOf(list);
          if (list.stage() != Stage.PICKED && samePacked(before, parcels)) {
            return before.stream().map(Shipment::number).toList();
          }
          list.mustBe(Stage.PICKED);
          check(list, work.order(), parcels);
          list.packed();
          audit.record(
              "order.packed",
              "order " + list.order(),
              AuditedFields.NONE,
              AuditedFields.of(AuditedField.PICK_LIST, list.number()));
          return parcels.stream().map(parcel -> packed(list, parcel)).toList();
        });
  }

  private String packed(PickList list, PackedParcel parcel) {
    Shipment shipment = new Shipment(lists.nextShipmentNumber(), list, parcel);
    lists.add(shipment);
    return shipment.number();
  }

  /** Opens the parcels again, as long as none has left: they will be packed anew. */
  @RetriedOnConflict
  @Transactional
  public void unpack(String number) {
    bench.with(
        lists.byNumber(number),
        (work, list) -> {
          List<Shipment> parcels = lists.parcelsOf(list);
          if (parcels.stream().anyMatch(each -> each.state() != Shipment.State.PACKED)) {
            throw new RuleViolations("", "parcels_left", list.number());
          }
          list.unpacked();
          parcels.forEach(lists::remove);
          audit.record(
              "order.unpacked",
              "order " + list.order(),
              AuditedFields.of(AuditedField.PICK_LIST, list.number()),
              AuditedFields.NONE);
          return null;
        });
  }

  private void check(PickList list, Order order, List<PackedParcel> parcels) {
    Problems problems = new Problems();
    if (parcels.isEmpty()) {
      problems.add("parcels", "no_parcels");
    }
    SortedMap<Integer, Integer> packed = new TreeMap<>();
    for (int index = 0; index < parcels.size(); index++) {
      PackedParcel parcel = parcels.get(index);
      parcel.units().forEach((line, units) -> packed.merge(line, units, Integer::sum));
      if (parcel.weightLb().signum() <= 0
          || parcel.weightLb().compareTo(PackedParcel.HEAVIEST_LB) > 0) {
        problems.add(
            "parcels[" + index + "].weightLb", "weight_range", PackedParcel.HEAVIEST_LB.intValue());
      }
    }
    SortedMap<Integer, Integer> picked = list.units();
    order
        .lines()
        .forEach(
            line -> {
              int wanted = picked.getOrDefault(line.line(), 0);
              int got = packed.getOrDefault(line.line(), 0);
              if (wanted != got && !parcels.isEmpty()) {
                problems.add("parcels", "packed_differs", title(line.sku()), wanted, got);
              }
            });
    problems.throwIfAny();
  }

  private String title(Sku sku) {
    return publications.edition(sku).map(Edition::title).orElse(sku.text());
  }

  private static boolean samePacked(List<Shipment> before, List<PackedParcel> parcels) {
    return before.stream().map(Shipment::units).toList().equals(units(parcels));
  }

  private static List<SortedMap<Integer, Integer>> units(List<PackedParcel> parcels) {
    return parcels.stream().map(PackedParcel::units).toList();
  }
}
