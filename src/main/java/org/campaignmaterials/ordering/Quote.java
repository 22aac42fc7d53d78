package org.campaignmaterials.ordering;

import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.AvailabilityWord;

/** What would become of an order if it were placed now. It promises nothing. */
record Quote(List<Line> lines, ShippingEstimate shipping) {

  /** Whether some of it could leave now. */
  boolean anyLeaves() {
    return lines.stream()
        .anyMatch(line -> line.decision() == Decision.NOW || line.decision() == Decision.PARTLY);
  }

  /** Whether some of it would wait for stock. */
  boolean anyWaits() {
    return lines.stream()
        .anyMatch(line -> line.decision() == Decision.PARTLY || line.decision() == Decision.LATER);
  }

  /** Whether all of it would wait for stock. */
  boolean onlyWaits() {
    return anyWaits() && !anyLeaves();
  }

  /** One line of the form. */
  record Line(
      Edition edition, int quantity, AvailabilityWord availability, int limit, Decision decision) {}
}
