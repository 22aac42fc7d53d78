package org.campaignmaterials.warehouse;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.TrackingNumber;
import org.campaignmaterials.web.TypedForm;

/**
 * What staff typed on the page of a pick list: picks, boxes, how parcels leave. Fields are named
 * after what they belong to: {@code RR-101-en-2026.1:picked}, {@code box0:line1}, {@code
 * SHP-0000001:carrier}.
 */
final class TypedPacking {
  /** More fields than this were not made by our page. */
  private static final int FIELDS_MAX = 5_000;

  private final Map<String, String> typed = new HashMap<>();
  private final Problems problems = new Problems();

  TypedPacking(MultivaluedMap<String, String> sent) {
    sent.forEach(
        (name, values) -> {
          if (typed.size() < FIELDS_MAX && values.get(0) != null) {
            typed.put(name, values.get(0));
          }
        });
  }

  TypedForm with(List<RuleViolation> wrong) {
    return new TypedForm(typed, wrong);
  }

  boolean has(String name) {
    return typed.containsKey(name);
  }

  /**
   * What was found on each shelf of the list; all that is wrong is said at once. An empty box may
   * be a slip as well as an empty shelf, so that it is asked about, and so is a reason for fewer
   * beside a number that is not fewer.
   */
  Map<Sku, Found> found(PickList list) {
    Map<Sku, Found> found = new HashMap<>();
    for (Pick pick : list.picks()) {
      String sku = pick.sku() + ":";
      Optional<Integer> picked = whole(sku + "picked");
      if (value(sku + "picked").isEmpty()) {
        problems.add(sku + "picked", "picked_empty");
      }
      String note = Typed.line(problems, sku + "note", value(sku + "note"), false, Found.NOTE_MAX);
      Optional<ShortReason> reason = ShortReason.ofCode(value(sku + "shortReason"));
      if (picked.equals(Optional.of(pick.expected())) && (reason.isPresent() || !note.isEmpty())) {
        problems.add(
            sku + "picked", reason.orElse(ShortReason.OTHER).besideAllOfThem(), pick.expected());
      }
      found.put(
          pick.sku(),
          picked.map(some -> new Found(some, reason, note)).orElse(Found.all(pick.expected())));
    }
    problems.addAll(PickingOrders.wrong(list, found, fields(list)));
    problems.throwIfAny();
    return found;
  }

  /** What stands before the fields of each shelf. */
  static Map<Sku, String> fields(PickList list) {
    Map<Sku, String> fields = new HashMap<>();
    list.picks().forEach(pick -> fields.put(pick.sku(), pick.sku() + ":"));
    return fields;
  }

  /** Boxes of which at least one is packed, each as often as it is packed. */
  Boxes boxes(PickList list) {
    List<PackedParcel> parcels = new ArrayList<>();
    List<Integer> boxOf = new ArrayList<>();
    for (int index = 0; typed.containsKey("box" + index + ":count"); index++) {
      String box = "box" + index + ":";
      SortedMap<Integer, Integer> units = new TreeMap<>();
      list.units()
          .keySet()
          .forEach(
              line ->
                  whole(box + "line" + line)
                      .filter(count -> count > 0)
                      .ifPresent(count -> units.put(line, count)));
      int count = value(box + "count").isEmpty() ? 1 : whole(box + "count").orElse(0);
      if (!units.isEmpty() && count > 0) {
        BigDecimal weight = pounds(box + "weightLb");
        if (parcels.size() + (long) count > PackingOrders.PARCELS_MAX) {
          throw new RuleViolations(box + "count", "too_many", PackingOrders.PARCELS_MAX);
        }
        for (int each = 0; each < count; each++) {
          parcels.add(new PackedParcel(units, weight));
          boxOf.add(index);
        }
      }
    }
    problems.throwIfAny();
    return new Boxes(parcels, boxOf);
  }

  /** Parcels, and in which box of the page each was typed. */
  record Boxes(List<PackedParcel> parcels, List<Integer> boxOf) {

    /** What is wrong with the parcels, at the fields of their boxes. */
    List<RuleViolation> atBoxes(List<RuleViolation> wrong) {
      return wrong.stream()
          .map(each -> new RuleViolation(atBox(each.field()), each.code(), each.arguments()))
          .distinct()
          .toList();
    }

    private String atBox(String field) {
      if (!field.startsWith("parcels[")) {
        return "";
      }
      int index = Integer.parseInt(field.substring("parcels[".length(), field.indexOf(']')));
      return "box" + boxOf.get(index) + ":" + field.substring(field.indexOf('.') + 1);
    }
  }

  /** How the ticked parcels leave. */
  List<Handover> handovers(List<Shipment> parcels) {
    List<Handover> handovers = new ArrayList<>();
    for (Shipment parcel : parcels) {
      if (has(parcel.number() + ":leaves")) {
        read(parcel).ifPresent(handovers::add);
      }
    }
    problems.throwIfAny();
    if (handovers.isEmpty()) {
      throw new RuleViolations("", "no_parcel_ticked");
    }
    return handovers;
  }

  /** How one parcel left, as it is said anew. */
  Handover handover(Shipment parcel) {
    Optional<Handover> handover = read(parcel);
    problems.throwIfAny();
    return handover.orElseThrow();
  }

  private Optional<Handover> read(Shipment parcel) {
    String field = parcel.number() + ":";
    Optional<Carrier> carrier = Carrier.ofCode(value(field + "carrier"));
    if (carrier.isEmpty()) {
      problems.add(field + "carrier", "choose_one");
    }
    String service =
        Typed.line(
            problems, field + "service", value(field + "service"), false, Handover.SERVICE_MAX);
    String tracking =
        Typed.line(
            problems,
            field + "trackingNumber",
            value(field + "trackingNumber"),
            false,
            Handover.TRACKING_MAX);
    return carrier.map(
        known ->
            new Handover(parcel.number(), known, service, new TrackingNumber(tracking), field));
  }

  private String value(String name) {
    return Typed.trimmed(typed.get(name));
  }

  private Optional<Integer> whole(String name) {
    String text = value(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String digits = Typed.ungrouped(text);
    if (!digits.matches("[0-9]{1,9}")) {
      problems.add(name, "quantity_whole");
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(digits));
  }

  private BigDecimal pounds(String name) {
    String text = value(name);
    if (!text.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
      problems.add(name, "weight_range", PackedParcel.HEAVIEST_LB.intValue());
      return BigDecimal.ONE;
    }
    return new BigDecimal(text.replace(',', '.'));
  }
}
