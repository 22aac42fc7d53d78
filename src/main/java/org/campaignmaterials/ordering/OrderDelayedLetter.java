package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.web.Texts;

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

  /** Only what is missing, and how much of it. */
  @Override
  List<LetterView.Line> lines(Order order, Texts t) {
    List<AllocatedPieces> allocated = ledger.allocatedTo(order.number().text());
    return order.lines().stream()
        .filter(line -> missing(line, allocated) > 0)
        .map(
            line ->
                LetterView.Line.of(
                    t.get(
                        "ordering.letter.line.missing",
                        missing(line, allocated),
                        line.ordered(),
                        title(line),
                        line.sku().open().text()),
                    title(line),
                    line.sku().language()))
        .toList();
  }

  private static int missing(OrderLine line, List<AllocatedPieces> allocated) {
    return line.open() - Promises.wholeUnits(line, allocated);
  }

  @Override
  boolean isStillTrueOf(Order order) {
    return !ledger.waitedForBy(order.number().text()).isEmpty();
  }

  @Override
  List<LetterView> exampleViews(Texts t) {
    List<LetterView.Line> missing =
        examples.lines(
            edition ->
                t.get(
                    "ordering.letter.line.missing",
                    LetterExamples.QUANTITY / 2,
                    LetterExamples.QUANTITY,
                    edition.title(),
                    edition.sku().open().text()),
            t);
    return List.of(
        examples.view(name(), List.of(), List.of(new LetterView.Part("", missing)), true, t));
  }
}
