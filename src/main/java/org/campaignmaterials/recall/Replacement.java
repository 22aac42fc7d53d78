package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;

/** What takes the place of a recalled edition, and the order form that is ready for it. */
@ApplicationScoped
class Replacement {
  /** The order form takes no more at a time from an address. */
  private static final int MOST = 100_000;

  @Inject Publications publications;

  /** The edition of the same material that may be ordered today; of a kit, the kit itself. */
  Optional<Edition> of(Sku sku) {
    return publications.current(sku.open());
  }

  /** The order form with so many of it in it. */
  static String order(Edition edition, int quantity) {
    return order(Map.of(edition, quantity));
  }

  /** The order form with so many of each in it. */
  static String order(Map<Edition, Integer> quantities) {
    return quantities.entrySet().stream()
        .map(
            each ->
                "add=%s:%d"
                    .formatted(
                        each.getKey().sku().open(), Math.min(MOST, Math.max(1, each.getValue()))))
        .collect(Collectors.joining("&", "/order?", ""));
  }
}
