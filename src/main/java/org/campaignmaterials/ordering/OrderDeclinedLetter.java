package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a requester that campaign staff said no, and why. */
@ApplicationScoped
public class OrderDeclinedLetter extends OrderLetter {
  static final String KIND = "ordering.declined";

  @Override
  String name() {
    return "declined";
  }
}
