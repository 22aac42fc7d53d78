package org.campaignmaterials.warehouse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.TrackingNumber;
import org.campaignmaterials.web.JsonFields;

/**
 * Reads what a program says of picks, parcels and how they leave. SKUs are given in full or with
 * their edition left open; a kit by its own SKU, or by its pieces when they make whole kits.
 */
final class JsonPacking {
  private static final int LINES_MAX = 500;

  private final Problems problems;

  JsonPacking(Problems problems) {
    this.problems = problems;
  }

  /** A quantity that somebody gave of a SKU, and where it stands. */
  private record Given(String sku, int quantity, String field) {}

  /** What was found, by SKU, and what stands before the fields of each. */
  record Finds(Map<Sku, Found> found, Map<Sku, String> fields) {}

  Finds finds(JsonFields body, PickList list) {
    Finds finds = new Finds(new HashMap<>(), new HashMap<>());
    for (JsonFields line : body.objects("lines", true, LINES_MAX)) {
      String text = line.line("sku", true, 60);
      OptionalInt picked = line.wholeNumber("picked");
      String why = line.line("shortReason", false, Found.NOTE_MAX);
      String note = line.line("note", false, Found.NOTE_MAX);
      line.refuseOthers();
      Optional<Sku> sku = list.picks().stream().map(Pick::sku).filter(is(text)).findFirst();
      if (sku.isEmpty()) {
        addUnlessSaid(line.at("sku"), "sku_not_on_list", text);
      } else if (finds.found().containsKey(sku.get())) {
        problems.add(line.at("sku"), "sku_repeated");
      } else if (picked.isPresent()) {
        finds.found().put(sku.get(), found(picked.getAsInt(), why, note));
        finds.fields().put(sku.get(), line.at(""));
      }
    }
    return finds;
  }

  /** A reason that is none of our codes is the picker's own words. */
  private static Found found(int picked, String why, String note) {
    Optional<ShortReason> reason = ShortReason.ofCode(why);
    if (reason.isEmpty() && !why.isEmpty()) {
      return new Found(picked, Optional.of(ShortReason.OTHER), why);
    }
    return new Found(picked, reason, note);
  }

  /** The parcels of a list; one without a weight weighs what its contents do. */
  List<PackedParcel> parcels(JsonFields body, PickList list, Order order, PackingOrders packing) {
    List<PackedParcel> parcels = new ArrayList<>();
    for (JsonFields parcel : body.objects("parcels", true, PackingOrders.PARCELS_MAX)) {
      SortedMap<Integer, Integer> units = units(parcel, true, order, Optional.of(list.units()));
      Optional<BigDecimal> weight = parcel.decimal("weightLb", 2);
      parcel.refuseOthers();
      if (problems.isEmpty()) {
        parcels.add(
            new PackedParcel(units, weight.orElseGet(() -> packing.weightLb(units, order))));
      }
    }
    return parcels;
  }

  /**
   * What a parcel holds: the order's lines by number, each with how many of it.
   *
   * @param atMost what there is of each line, when that is known
   */
  private SortedMap<Integer, Integer> units(
      JsonFields parcel,
      boolean required,
      Order order,
      Optional<SortedMap<Integer, Integer>> atMost) {
    SortedMap<Integer, Integer> units = new TreeMap<>();
    Map<String, Given> loose = new LinkedHashMap<>();
    for (JsonFields line : parcel.objects("lines", required, LINES_MAX)) {
      String text = line.line("sku", true, 60);
      OptionalInt quantity = line.wholeNumber("quantity");
      line.refuseOthers();
      if (quantity.isPresent() && quantity.getAsInt() < 1) {
        problems.add(line.at("quantity"), "quantity_positive");
      } else if (quantity.isPresent() && !text.isEmpty()) {
        Given given = new Given(text, quantity.getAsInt(), line.at("sku"));
        given = direct(given, order, atMost, units);
        if (given.quantity() > 0) {
          loose.merge(
              text,
              given,
              (one, other) -> new Given(text, one.quantity() + other.quantity(), one.field()));
        }
      }
    }
    intoKits(loose, order, units).values().stream()
        .filter(given -> given.quantity() > 0)
        .forEach(given -> tooMany(given, order, units));
    return units;
  }

  /** More than fit anywhere: they stand at their own line, where they are told to be too many. */
  private void tooMany(Given given, Order order, SortedMap<Integer, Integer> units) {
    order.lines().stream()
        .filter(line -> is(given.sku()).test(line.sku()))
        .findFirst()
        .ifPresentOrElse(
            line -> units.merge(line.line(), given.quantity(), Integer::sum),
            () -> addUnlessSaid(given.field(), "sku_not_on_list", given.sku()));
  }

  /** Puts as many as belong to a line of this SKU there; answers what is left for kits. */
  private static Given direct(
      Given given,
      Order order,
      Optional<SortedMap<Integer, Integer>> atMost,
      SortedMap<Integer, Integer> units) {
    Optional<OrderLine> line =
        order.lines().stream().filter(each -> is(given.sku()).test(each.sku())).findFirst();
    if (line.isEmpty()) {
      return given;
    }
    boolean alsoInKit =
        kits(order).anyMatch(kit -> kit.pieces().keySet().stream().anyMatch(is(given.sku())));
    int room =
        alsoInKit
            ? atMost.map(most -> most.getOrDefault(line.get().line(), 0)).orElse(given.quantity())
            : given.quantity();
    int here = Math.min(room, given.quantity());
    if (here > 0) {
      units.merge(line.get().line(), here, Integer::sum);
    }
    return new Given(given.sku(), given.quantity() - here, given.field());
  }

  /** Makes whole kits of loose pieces; answers what is left of them. */
  private static Map<String, Given> intoKits(
      Map<String, Given> loose, Order order, SortedMap<Integer, Integer> units) {
    Map<String, Given> left = new LinkedHashMap<>(loose);
    kits(order)
        .forEach(
            kit -> {
              int whole =
                  kit.pieces().entrySet().stream()
                      .mapToInt(piece -> of(piece.getKey(), left) / piece.getValue())
                      .min()
                      .orElse(0);
              if (whole > 0) {
                units.merge(kit.line(), whole, Integer::sum);
                kit.pieces()
                    .forEach(
                        (sku, each) ->
                            left.replaceAll(
                                (text, given) ->
                                    is(text).test(sku)
                                        ? new Given(
                                            text, given.quantity() - each * whole, given.field())
                                        : given));
              }
            });
    return left;
  }

  private static Stream<OrderLine> kits(Order order) {
    return order.lines().stream().filter(line -> !line.pieces().containsKey(line.sku()));
  }

  private static int of(Sku sku, Map<String, Given> given) {
    return given.entrySet().stream()
        .filter(each -> is(each.getKey()).test(sku))
        .mapToInt(each -> each.getValue().quantity())
        .sum();
  }

  /** How parcels leave: each is one that lies packed with these contents. */
  List<Handover> handovers(JsonFields body, Order order, List<Shipment> parcels) {
    List<Handover> handovers = new ArrayList<>();
    List<Shipment> left = new ArrayList<>(parcels);
    for (JsonFields sent : body.objects("parcels", true, PackingOrders.PARCELS_MAX)) {
      Optional<Carrier> carrier = carrier(sent);
      String service = sent.line("service", false, Handover.SERVICE_MAX);
      TrackingNumber tracking =
          new TrackingNumber(sent.line("trackingNumber", false, Handover.TRACKING_MAX));
      String number = sent.line("shipmentNumber", false, 20);
      SortedMap<Integer, Integer> units = units(sent, false, order, Optional.empty());
      sent.refuseOthers();
      if (carrier.isPresent() && problems.isEmpty()) {
        Handover wanted = new Handover("", carrier.get(), service, tracking, sent.at(""));
        Optional<Shipment> parcel = meant(left, number, units, wanted);
        if (parcel.isEmpty()) {
          problems.add(sent.at("lines"), "parcel_not_packed");
        } else {
          left.remove(parcel.get());
          handovers.add(
              new Handover(parcel.get().number(), carrier.get(), service, tracking, sent.at("")));
        }
      }
    }
    return handovers;
  }

  /** One that left just so already is meant before one that still lies here. */
  private static Optional<Shipment> meant(
      List<Shipment> parcels, String number, SortedMap<Integer, Integer> units, Handover wanted) {
    List<Shipment> fitting =
        parcels.stream()
            .filter(parcel -> number.isEmpty() || parcel.number().equals(number))
            .filter(parcel -> units.isEmpty() || parcel.units().equals(units))
            .toList();
    return fitting.stream()
        .filter(parcel -> !wanted.tracking().text().isEmpty() && parcel.leftBy(wanted))
        .findFirst()
        .or(
            () ->
                fitting.stream()
                    .filter(parcel -> parcel.state() == Shipment.State.PACKED)
                    .findFirst())
        .or(() -> fitting.stream().filter(parcel -> parcel.leftBy(wanted)).findFirst());
  }

  private Optional<Carrier> carrier(JsonFields parcel) {
    String code = parcel.line("carrier", true, 20);
    Optional<Carrier> carrier = Carrier.ofCode(code.toLowerCase(Locale.ROOT));
    if (carrier.isEmpty()) {
      addUnlessSaid(
          parcel.at("carrier"),
          "unknown_choice",
          String.join(", ", Stream.of(Carrier.values()).map(Carrier::code).toList()));
    }
    return carrier;
  }

  private static java.util.function.Predicate<Sku> is(String text) {
    return sku -> sku.text().equals(text) || sku.open().text().equals(text);
  }

  private void addUnlessSaid(String field, String code, String argument) {
    if (!problems.concern(field)) {
      problems.add(field, code, argument);
    }
  }
}
