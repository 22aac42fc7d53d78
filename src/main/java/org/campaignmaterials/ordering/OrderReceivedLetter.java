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
}
