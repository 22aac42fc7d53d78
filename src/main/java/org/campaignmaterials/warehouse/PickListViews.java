package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.Recipient;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts a pick list into words, as it is now. */
@ApplicationScoped
@Transactional
class PickListViews {
  @Inject PickLists lists;
  @Inject PackingOrders packing;
  @Inject TakingOutRecalled takingOut;
  @Inject Shelves shelves;
  @Inject Orders orders;
  @Inject Publications publications;
  @Inject MyWarehouses mine;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /**
   * The page of a list.
   *
   * @param form what was typed, when something was wrong with it
   * @param confirm whether only the confirmation of a tracking number is missing
   */
  PickListView of(String number, TypedForm form, boolean confirm, Texts t) {
    PickList list = lists.byNumber(number);
    Order order = orders.byNumber(list.order()).orElseThrow();
    Optional<ShippingAddress> to =
        orders.recipientOf(order).map(Recipient::address).map(ShippingAddress::of);
    return new PickListView(
        form,
        list.number(),
        list.order().text(),
        list.warehouse(),
        list.stage().code(),
        mine.mayWork(list.warehouse()),
        accounts.nameOf(list.releasedBy()).orElse(""),
        list.releasedAt().atZone(clock.getZone()),
        order.neededBy(),
        order.confidential(),
        to.isPresent(),
        to.filter(ShippingAddress::customsFormMayBeNeeded).isPresent(),
        picks(list, t),
        putBack(list, order, t),
        lines(list, order, t),
        list.stage() == Stage.PICKED ? boxes(list, order, form) : List.of(),
        lists.parcelsOf(list).stream().map(parcel -> parcel(parcel, order, t)).toList(),
        Arrays.stream(Carrier.values())
            .filter(carrier -> to.isEmpty() || to.get().allowedCarriers().contains(carrier))
            .map(carrier -> new TypedForm.Option(carrier.code(), carrier.displayName()))
            .toList(),
        Arrays.stream(ShortReason.values())
            .map(
                reason ->
                    new TypedForm.Option(reason.code(), t.get("warehouse.reason." + reason.code())))
            .toList(),
        confirm,
        list.stage() == Stage.CLOSED
            ? List.of()
            : takingOut.on(list).stream().map(held -> held.sku().text()).toList());
  }

  /** The list with all that is in it, for whoever reads it after the transaction. */
  PickList whole(String number) {
    PickList list = lists.byNumber(number);
    list.picks();
    list.units();
    return list;
  }

  /** The lists of an order with all that is in them, the oldest first. */
  List<PickList> wholeOf(OrderNumber order) {
    return lists.of(order).stream().map(list -> whole(list.number())).toList();
  }

  /** An order's parcels with what is in them. */
  List<Shipment> parcels(OrderNumber order) {
    List<Shipment> parcels = lists.parcelsOf(order);
    parcels.forEach(Shipment::units);
    return parcels;
  }

  /** Its parcels with what is in them. */
  List<Shipment> parcels(PickList list) {
    List<Shipment> parcels = lists.parcelsOf(list);
    parcels.forEach(Shipment::units);
    return parcels;
  }

  /** What to take, bin by bin; what nobody knows the bin of comes last. */
  List<PickListView.PickRow> picks(PickList list, Texts t) {
    List<PickListView.PickRow> rows = new ArrayList<>();
    for (Pick pick : list.picks()) {
      rows.add(
          new PickListView.PickRow(
              pick.sku().text(),
              title(pick.sku()),
              pick.sku().language(),
              languageName(pick.sku()),
              shelves.binOf(pick.sku(), list.warehouse()),
              pick.expected(),
              Packs.words(
                  pick.expected(),
                  publications.byNumber(pick.sku().publication()).flatMap(Publication::piece),
                  t),
              pick.picked(),
              pick.shortReason().map(ShortReason::code).orElse(""),
              pick.shortNote()));
    }
    rows.sort(
        Comparator.comparing((PickListView.PickRow row) -> row.bin().isEmpty())
            .thenComparing(PickListView.PickRow::bin)
            .thenComparing(PickListView.PickRow::sku));
    return rows;
  }

  /** What was fetched of kits that can't be made whole, and where it goes back to. */
  private List<String> putBack(PickList list, Order order, Texts t) {
    if (list.stage() != Stage.PICKED && list.stage() != Stage.PACKED) {
      return List.of();
    }
    SortedMap<Sku, Integer> toPack = PickList.pieces(order, list.units());
    List<String> words = new ArrayList<>();
    for (Pick pick : list.picks()) {
      int left = pick.picked() - toPack.getOrDefault(pick.sku(), 0);
      String bin = shelves.binOf(pick.sku(), list.warehouse());
      if (left > 0) {
        String some = t.get("warehouse.of", left, title(pick.sku()) + " (" + pick.sku() + ")");
        words.add(
            bin.isEmpty()
                ? t.get("warehouse.putBack", some)
                : t.get("warehouse.putBack.bin", some, bin));
      }
    }
    return words;
  }

  String languageName(Sku sku) {
    return publications
        .language(sku.language())
        .map(language -> language.ownName())
        .orElse(sku.language());
  }

  private List<PickListView.LineRow> lines(PickList list, Order order, Texts t) {
    List<PickListView.LineRow> rows = new ArrayList<>();
    list.units()
        .forEach(
            (number, units) -> {
              OrderLine line = order.line(number);
              List<String> inside = new ArrayList<>();
              if (!line.pieces().containsKey(line.sku())) {
                line.pieces()
                    .forEach(
                        (sku, each) ->
                            inside.add(t.get("warehouse.inside", title(sku), each, each * units)));
              }
              rows.add(
                  new PickListView.LineRow(
                      number,
                      line.sku().text(),
                      title(line.sku()),
                      languageName(line.sku()),
                      units,
                      inside));
            });
    return rows;
  }

  private List<PickListView.Box> boxes(PickList list, Order order, TypedForm form) {
    List<PickListView.Box> boxes = new ArrayList<>();
    if (form.hasProblems()) {
      for (int index = 0; form.typed().containsKey("box" + index + ":count"); index++) {
        boxes.add(typedBox(index, list, form));
      }
      return boxes;
    }
    for (PackingOrders.Alike alike : packing.proposal(list, order)) {
      Map<Integer, String> units = new TreeMap<>();
      alike.parcel().units().forEach((line, count) -> units.put(line, count.toString()));
      boxes.add(
          new PickListView.Box(
              boxes.size(),
              Integer.toString(alike.count()),
              units,
              alike.parcel().weightLb().toPlainString()));
    }
    for (int spare = 0; spare < 2; spare++) {
      boxes.add(new PickListView.Box(boxes.size(), "", Map.of(), ""));
    }
    return boxes;
  }

  private static PickListView.Box typedBox(int index, PickList list, TypedForm form) {
    String box = "box" + index + ":";
    Map<Integer, String> units = new TreeMap<>();
    list.units().keySet().forEach(line -> units.put(line, form.value(box + "line" + line)));
    return new PickListView.Box(
        index, form.value(box + "count"), units, form.value(box + "weightLb"));
  }

  private PickListView.ParcelRow parcel(Shipment parcel, Order order, Texts t) {
    List<String> contents = new ArrayList<>();
    parcel
        .units()
        .forEach(
            (line, units) ->
                contents.add(t.get("warehouse.of", units, title(order.line(line).sku()))));
    return new PickListView.ParcelRow(
        parcel.number(),
        parcel.state().code(),
        contents,
        t.decimal(parcel.weightLb().doubleValue(), 2),
        parcel.carrier().orElse(order.shipping().carrier()).code(),
        parcel.carrier().map(Carrier::displayName).orElse(""),
        parcel.service(),
        parcel.trackingNumber(),
        parcel.shippedOn(),
        parcel.closedOn(),
        parcel.note());
  }

  private String title(Sku sku) {
    return publications.edition(sku).map(Edition::title).orElse(sku.text());
  }
}
