package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.campaignmaterials.web.Texts;

/** Tells a requester which parcels are on their way, and under which numbers. */
@ApplicationScoped
public class OrderShippedLetter extends OrderLetter {
  static final String KIND = "ordering.shipped";

  @Override
  String name() {
    return "shipped";
  }

  @Override
  List<String> more(Order order, Texts t) {
    return orders.parcelsOf(order.number()).stream()
        .filter(parcel -> parcel.state() == OrderParcel.State.UNDERWAY)
        .map(
            parcel ->
                parcel.trackingNumber().isEmpty()
                    ? t.get(
                        "ordering.letter.parcel",
                        parcel.carrier().displayName(),
                        t.date(parcel.shippedOn()))
                    : t.get(
                        "ordering.letter.parcel.tracked",
                        parcel.carrier().displayName(),
                        t.date(parcel.shippedOn()),
                        parcel.trackingNumber()))
        .toList();
  }
}
