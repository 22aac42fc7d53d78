package org.campaignmaterials.ordering;

import java.util.List;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.AvailabilityWord;

/** What would become of an order if it were placed now. It promises nothing. */
record Quote(List<Line> lines, ShippingEstimate shipping) {

  /** One line of the form. */
  record Line(
      Edition edition, int quantity, AvailabilityWord availability, int limit, Decision decision) {}
}
