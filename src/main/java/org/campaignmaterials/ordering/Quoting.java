package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shipping.ShippingAddress;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.shipping.ShippingTerms;
import org.campaignmaterials.stock.Availability;

/**
 * Answers what would become of an order. It locks nothing and tells no numbers of pieces: only
 * whether all, some or nothing of a line could be promised.
 */
@ApplicationScoped
class Quoting {
  @Inject OrderingRules rules;
  @Inject Availability availability;
  @Inject ShippingTerms shippingTerms;
  @Inject Clock clock;

  /** Quotes lines whose form need not be complete: contact and street may be missing. */
  Quote quote(OrderForm form, ShippingAddress to, Problems problems) {
    List<CheckedForm.Line> lines = rules.checkLines(form, problems);
    problems.throwIfAny();
    String fromZip3 = rules.nearestFirst(to.zip3()).get(0).zip().substring(0, 3);
    ShippingEstimate estimate =
        shippingTerms.estimate(to, fromZip3, rules.loads(lines), LocalDate.now(clock));
    return quote(lines, estimate);
  }

  /** Quotes a form that the rules let pass. */
  Quote quote(CheckedForm checked) {
    return quote(checked.lines(), checked.shipping());
  }

  private Quote quote(List<CheckedForm.Line> lines, ShippingEstimate shipping) {
    Map<Sku, Integer> left = new HashMap<>();
    List<Quote.Line> quoted = new ArrayList<>();
    for (CheckedForm.Line line : lines) {
      quoted.add(
          new Quote.Line(
              line.edition(),
              line.quantity(),
              availability.of(line.edition().sku()),
              line.limit().quantity(),
              decision(line, lines, left)));
    }
    return new Quote(quoted, shipping);
  }

  private Decision decision(
      CheckedForm.Line line, List<CheckedForm.Line> lines, Map<Sku, Integer> left) {
    int units = Integer.MAX_VALUE;
    for (Map.Entry<Sku, Integer> piece : line.pieces().entrySet()) {
      int free = left.computeIfAbsent(piece.getKey(), availability::promiseable);
      units = Math.min(units, free / piece.getValue());
    }
    int taken = Math.min(units, line.quantity());
    line.pieces().forEach((sku, each) -> left.merge(sku, -each * taken, Integer::sum));
    if (CheckedForm.quantityOf(line.publication(), lines) > line.limit().quantity()) {
      return Decision.REVIEW;
    }
    if (taken == line.quantity()) {
      return Decision.NOW;
    }
    return taken > 0 ? Decision.PARTLY : Decision.LATER;
  }
}
