package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  List<LetterPart> parts(Order order, String document, Texts t) {
    List<LetterPart> parts = new ArrayList<>();
    parts.add(new LetterPart(t.get("ordering.letter.shipped.inside"), inside(order, document, t)));
    List<LetterLine> following =
        stillToCome.of(order).stream().map(part -> following(part, t)).toList();
    parts.add(
        new LetterPart(
            following.isEmpty()
                ? t.get("ordering.letter.shipped.complete")
                : t.get("ordering.letter.shipped.following"),
            following));
    return parts;
  }

  private List<LetterLine> inside(Order order, String document, Texts t) {
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

  private Optional<LetterLine> line(OrderLine line, int units, Texts t) {
    return Optional.of(units)
        .filter(some -> some > 0)
        .map(
            some ->
                LetterLine.of(
                    t.get("ordering.letter.line", some, title(line), line.sku().open().text()),
                    title(line),
                    line.sku().language()));
  }

  private LetterLine following(StillToCome.Part part, Texts t) {
    OrderLine line = part.line();
    String number = line.sku().open().text();
    Optional<String> warehouse = part.warehouse().flatMap(warehouses::byCode).map(Warehouse::name);
    return LetterLine.of(
        warehouse.isPresent()
            ? t.get("ordering.letter.line.from", part.units(), title(line), number, warehouse.get())
            : t.get("ordering.letter.line.waits", part.units(), title(line), number),
        title(line),
        line.sku().language());
  }
}
