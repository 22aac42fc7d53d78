package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells a requester that pieces which were promised are not there after all. */
@ApplicationScoped
public class OrderDelayedLetter extends OrderLetter {
  static final String KIND = "ordering.delayed";

  @Override
  String name() {
    return "delayed";
  }
}
