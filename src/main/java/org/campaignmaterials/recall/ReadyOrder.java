package org.campaignmaterials.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Sku;

/**
 * The order form that a letter makes ready: what takes the place of what it is about, as far as
 * something does.
 */
class ReadyOrder {
  private final Replacement replacement;
  private final Map<Edition, Integer> quantities = new LinkedHashMap<>();
  private boolean complete = true;

  ReadyOrder(Replacement replacement) {
    this.replacement = replacement;
  }

  /** In the place of so many; of none, nothing is offered. */
  void insteadOf(Sku sku, int quantity) {
    if (quantity > 0) {
      Optional<Edition> edition = replacement.of(sku);
      edition.ifPresent(is -> quantities.merge(is, quantity, Integer::sum));
      complete = complete && edition.isPresent();
    }
  }

  /** Whether all of it has something in its place. */
  boolean isComplete() {
    return complete;
  }

  /** What is in the form. */
  List<LetterLine> lines() {
    return quantities.entrySet().stream()
        .map(each -> LetterLine.of(each.getValue(), each.getKey()))
        .toList();
  }

  /** The path of the form; empty when nothing takes the place of anything. */
  Optional<String> path() {
    return quantities.isEmpty() ? Optional.empty() : Optional.of(Replacement.order(quantities));
  }
}
