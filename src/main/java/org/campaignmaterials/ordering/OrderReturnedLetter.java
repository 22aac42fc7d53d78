package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a requester that a parcel could not be delivered and came back. */
@ApplicationScoped
public class OrderReturnedLetter extends OrderLetter {
  static final String KIND = "ordering.returned";

  @Override
  String name() {
    return "returned";
  }
}
