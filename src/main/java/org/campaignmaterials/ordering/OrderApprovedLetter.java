package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a requester that campaign staff read the order and let it go on. */
@ApplicationScoped
public class OrderApprovedLetter extends OrderLetter {
  static final String KIND = "ordering.approved";

  @Override
  String name() {
    return "approved";
  }

  @Override
  String words(Order order) {
    return order.status() == OrderStatus.BACKORDERED ? "approved.backordered" : "approved";
  }
}
