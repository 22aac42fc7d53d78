package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Confirms that an order was taken back. */
@ApplicationScoped
public class OrderCancelledLetter extends OrderLetter {
  static final String KIND = "ordering.cancelled";

  @Override
  String name() {
    return "cancelled";
  }
}
