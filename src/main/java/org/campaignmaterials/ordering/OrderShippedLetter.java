package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.web.Texts;

/**
 * Tells a requester what is on its way with the parcels that left together, under which numbers,
 * and what follows from where. Its document is the first of those parcels.
 */
@ApplicationScoped
public class OrderShippedLetter extends OrderLetter {
  static final String KIND = "ordering.shipped";

  @Inject StillToCome stillToCome;
  @Inject Warehouses warehouses;

  @Override
  String name() {
    return "shipped";
  }

  @Override
  Optional<OrderNumber> orderOf(String document) {
    return underway(document).stream().findFirst().map(OrderParcel::order);
  }

  /** A parcel that came back before the letter was sent is none that the requester waits for. */
  private List<OrderParcel> underway(String first) {
    return orders.parcelsThatLeftWith(first).stream()
        .filter(parcel -> parcel.state() != OrderParcel.State.RETURNED)
        .toList();
  }

  @Override
  List<String> more(Order order, String document, Texts t) {
    return underway(document).stream().map(parcel -> words(parcel, t)).toList();
  }

  private static String words(OrderParcel parcel, Texts t) {
    return parcel.trackingNumber().isEmpty()
        ? t.get(
            "ordering.letter.parcel", parcel.carrier().displayName(), t.date(parcel.shippedOn()))
        : t.get(
            "ordering.letter.parcel.tracked",
            parcel.carrier().displayName(),
            t.date(parcel.shippedOn()),
            parcel.trackingNumber());
  }

  @Override
  List<LetterView.Part> parts(Order order, String document, Texts t) {
    List<LetterView.Part> parts = new ArrayList<>();
    parts.add(
        new LetterView.Part(t.get("ordering.letter.shipped.inside"), inside(order, document, t)));
    List<LetterView.Line> following =
        stillToCome.of(order).stream().map(part -> following(part, t)).toList();
    parts.add(
        new LetterView.Part(
            following.isEmpty()
                ? t.get("ordering.letter.shipped.complete")
                : t.get("ordering.letter.shipped.following"),
            following));
    return parts;
  }

  private List<LetterView.Line> inside(Order order, String document, Texts t) {
    List<OrderParcel> parcels = underway(document);
    return order.lines().stream()
        .map(
            line ->
                line(
                    line,
                    parcels.stream()
                        .mapToInt(parcel -> parcel.units().getOrDefault(line.line(), 0))
                        .sum(),
                    t))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<LetterView.Line> line(OrderLine line, int units, Texts t) {
    return Optional.of(units)
        .filter(some -> some > 0)
        .map(
            some ->
                LetterView.Line.of(
                    t.get("ordering.letter.line", some, title(line), line.sku().open().text()),
                    title(line),
                    line.sku().language()));
  }

  private LetterView.Line following(StillToCome.Part part, Texts t) {
    OrderLine line = part.line();
    String number = line.sku().open().text();
    Optional<String> warehouse = part.warehouse().flatMap(warehouses::byCode).map(Warehouse::name);
    return LetterView.Line.of(
        warehouse.isPresent()
            ? t.get("ordering.letter.line.from", part.units(), title(line), number, warehouse.get())
            : t.get("ordering.letter.line.waits", part.units(), title(line), number),
        title(line),
        line.sku().language());
  }

  /** Parcels of an order of which something follows, and those that complete it. */
  @Override
  List<LetterView> exampleViews(Texts t) {
    List<String> parcels =
        List.of(
            t.get(
                "ordering.letter.parcel.tracked",
                Carrier.UPS.displayName(),
                t.date(LetterExamples.DAY),
                "1Z9999999999999999"),
            t.get(
                "ordering.letter.parcel", Carrier.USPS.displayName(), t.date(LetterExamples.DAY)));
    LetterView.Part inside =
        new LetterView.Part(t.get("ordering.letter.shipped.inside"), examples.lines(t));
    LetterView.Part following =
        new LetterView.Part(
            t.get("ordering.letter.shipped.following"),
            examples.lines(
                edition ->
                    t.get(
                        "ordering.letter.line.waits",
                        LetterExamples.QUANTITY,
                        edition.title(),
                        edition.sku().open().text()),
                t));
    LetterView.Part complete =
        new LetterView.Part(t.get("ordering.letter.shipped.complete"), List.of());
    return List.of(
        examples.view(name(), parcels, List.of(inside, following), false, t),
        examples.view(name(), parcels, List.of(inside, complete), false, t));
  }
}
