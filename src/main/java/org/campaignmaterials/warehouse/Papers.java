package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.Recipient;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/** Prints what the warehouse needs on paper. */
@ApplicationScoped
@Transactional
class Papers {
  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject Orders orders;
  @Inject Following following;
  @Inject Publications publications;
  @Inject Warehouses warehouses;
  @Inject Site site;
  @Inject Clock clock;

  /** The pick list, in the picker's language. */
  byte[] pickList(PickList list, Texts t) {
    Order order = order(list);
    List<String> notes = new ArrayList<>();
    order.neededBy().ifPresent(day -> notes.add(t.get("warehouse.list.neededBy", t.date(day))));
    if (order.confidential()) {
      notes.add(t.get("warehouse.list.confidential"));
    }
    return PickListPdf.write(
        new PickListPdf.Content(
            list.number(),
            t.get(
                "warehouse.list.about",
                list.order(),
                warehouse(list.warehouse()).name(),
                t.date(LocalDate.now(clock))),
            notes,
            views.picks(list, t).stream()
                .map(
                    pick ->
                        new PickListPdf.Row(
                            pick.bin(),
                            pick.title(),
                            pick.languageName() + " · " + pick.sku(),
                            pick.words()))
                .toList(),
            site.demonstration()),
        t);
  }

  /**
   * The address label.
   *
   * @throws RuleViolations when the address was erased
   */
  byte[] label(Shipment shipment, Texts t) {
    Order order = orders.byNumber(shipment.order()).orElseThrow();
    Recipient to =
        orders
            .recipientOf(order)
            .orElseThrow(() -> new RuleViolations("", "address_erased", shipment.order().text()));
    Warehouse from = warehouse(shipment.warehouse());
    List<String> address = ShippingAddress.of(to.address()).standardised().lines();
    return LabelPdf.write(
        new LabelPdf.Content(
            shipment.number(),
            List.of(from.name(), from.state() + " " + from.zip()),
            Stream.concat(
                    Stream.of(to.name(), to.organization())
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.toUpperCase(Locale.ROOT)),
                    address.stream())
                .toList(),
            t.get(
                "warehouse.label.count",
                place(shipment),
                parcels(shipment).size(),
                t.decimal(shipment.weightLb().doubleValue(), 2)),
            following.isMoreThanItsList(shipment, order) ? t.get("warehouse.label.part") : "",
            site.demonstration()),
        t);
  }

  /** The packing slip, in the requester's language. */
  byte[] slip(Shipment shipment) {
    Order order = orders.byNumber(shipment.order()).orElseThrow();
    Texts t = new Texts(order.language());
    List<PackingSlipPdf.Row> inside =
        order.lines().stream()
            .filter(line -> shipment.units().containsKey(line.line()))
            .map(line -> row(line, shipment.units().get(line.line()), List.of(), t))
            .toList();
    List<PackingSlipPdf.Row> beside =
        following.beside(shipment, order, t).stream()
            .map(part -> row(part.line(), part.units(), List.of(part.how()), t))
            .toList();
    return PackingSlipPdf.write(
        new PackingSlipPdf.Content(
            shipment.number(),
            site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
            t.get(
                "warehouse.slip.about",
                shipment.order(),
                place(shipment),
                parcels(shipment).size(),
                warehouse(shipment.warehouse()).name(),
                t.date(shipment.shippedOn().orElseGet(() -> LocalDate.now(clock)))),
            inside,
            beside,
            hotline(t),
            site.demonstration()),
        t);
  }

  private List<String> hotline(Texts t) {
    Optional<HotlineFacts> facts = publications.hotline();
    List<String> lines = new ArrayList<>();
    facts.ifPresent(
        known -> {
          lines.add(t.get("warehouse.slip.emergency", known.emergency()));
          known
              .channelsFor(t.language().code())
              .forEach(channel -> lines.add(t.get(channel.kind().messageKey(), channel.address())));
        });
    return lines;
  }

  private PackingSlipPdf.Row row(OrderLine line, int quantity, List<String> more, Texts t) {
    Sku sku = line.sku();
    List<String> details = new ArrayList<>(List.of(views.languageName(sku), sku.text()));
    if (!line.pieces().containsKey(sku)) {
      details.add(t.get("warehouse.slip.kit", inside(line, t)));
    }
    details.addAll(more);
    return new PackingSlipPdf.Row(t.number(quantity), title(sku), String.join(" · ", details));
  }

  /** What one kit holds. */
  private String inside(OrderLine line, Texts t) {
    return line.pieces().entrySet().stream()
        .map(part -> t.get("warehouse.of", part.getValue(), title(part.getKey())))
        .collect(Collectors.joining("; "));
  }

  private String title(Sku sku) {
    return publications.edition(sku).map(Edition::title).orElse(sku.text());
  }

  /** Which of the parcels of its pick list it is, from 1. */
  private int place(Shipment shipment) {
    return parcels(shipment).indexOf(shipment.number()) + 1;
  }

  private List<String> parcels(Shipment shipment) {
    return lists.parcelsOf(lists.byNumber(shipment.pickList())).stream()
        .map(Shipment::number)
        .toList();
  }

  private Order order(PickList list) {
    return orders.byNumber(list.order()).orElseThrow();
  }

  private Warehouse warehouse(String code) {
    return warehouses.byCode(code).orElseThrow();
  }
}
