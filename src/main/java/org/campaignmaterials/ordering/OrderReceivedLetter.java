package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Confirms an order to its requester, with the link that follows it. */
@ApplicationScoped
public class OrderReceivedLetter extends OrderLetter {
  static final String KIND = "ordering.received";

  @Override
  String name() {
    return "received";
  }

  @Override
  String words(Order order) {
    return switch (order.status()) {
      case IN_REVIEW -> "received.in_review";
      case BACKORDERED -> "received.backordered";
      default -> "received";
    };
  }
}
