package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.stock.StockLedger;

/**
 * Tells a requester that pieces which were promised are not there after all. When another warehouse
 * could fill the order at once, nothing has changed for the requester and no letter is sent.
 */
@ApplicationScoped
public class OrderDelayedLetter extends OrderLetter {
  static final String KIND = "ordering.delayed";

  @Inject StockLedger ledger;

  @Override
  String name() {
    return "delayed";
  }

  @Override
  boolean isStillTrueOf(Order order) {
    return !ledger.waitedForBy(order.number().text()).isEmpty();
  }
}
