package org.campaignmaterials.bench;

import java.util.List;
import java.util.stream.Collectors;

/** An order as a requester's program sends it; each from another requester. */
final class OrderText {
  /** Pieces of each line: below every limit. */
  static final int QUANTITY = 10;

  private OrderText() {}

  static String of(long number, List<String> skus) {
    return """
        {"contact": {"name": "Nora Whitfield", "email": "requester%1$d@example.org",
          "organization": "Bayview Community Clinic", "sector": "health_care"},
         "shipTo": {"line1": "%1$d Charles St", "city": "Baltimore", "state": "MD", "zip": "21230"},
         "intendedUse": "display", "followUp": true, "lines": [%2$s]}
        """
        .formatted(
            number,
            skus.stream()
                .map(sku -> "{\"sku\": \"%s\", \"quantity\": %d}".formatted(sku, QUANTITY))
                .collect(Collectors.joining(", ")));
  }
}
