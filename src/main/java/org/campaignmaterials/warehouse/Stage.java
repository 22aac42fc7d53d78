package org.campaignmaterials.warehouse;

import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.ordering.OrderStatus;

/** How far a pick list is. */
enum Stage {
  /** Somebody fetches it. */
  PICKING,
  /** All that was found lies on the packing table. */
  PICKED,
  /** It lies packed; its parcels leave together or one after the other. */
  PACKED,
  /** Nothing of it is in the house any more: sent, or put back. */
  CLOSED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a requester is told of an order of which a list is this far. */
  Optional<OrderStatus> orderStatus() {
    return switch (this) {
      case PICKING, PICKED -> Optional.of(OrderStatus.PICKING);
      case PACKED -> Optional.of(OrderStatus.PACKED);
      case CLOSED -> Optional.empty();
    };
  }
}
