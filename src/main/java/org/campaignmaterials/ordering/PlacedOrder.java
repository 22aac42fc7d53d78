package org.campaignmaterials.ordering;

import org.campaignmaterials.stock.AllocationPlan;

/**
 * An order as it was placed a moment ago, with what was promised to it: answered without reading.
 */
record PlacedOrder(Order order, AllocationPlan plan) {

  /** How many units of a line are promised. */
  int promised(OrderLine line) {
    return plan.filled(line.line());
  }

  OrderNumber number() {
    return order.number();
  }
}
