package org.campaignmaterials.recall;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.campaignmaterials.catalog.DemonstrationEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderNumber;

/**
 * An edition of last year that was recalled, and is half closed: one warehouse has destroyed its
 * pieces and the other has not, one requester has answered and one has not. Told with the use cases
 * that real people use, but for the orders, which left before any shelf here held their pieces.
 */
@Dependent
public class DemonstrationRecall {
  private static final int DESTROYED = 240;

  @Inject DemonstrationEditions editions;
  @Inject StartingRecalls starting;
  @Inject RecallSteps steps;
  @Inject RecallLedger ledger;
  @Inject Recalls recalls;
  @Inject AnsweringRecalls answering;

  /** It was recalled while it was still on the shelves. */
  @ActivateRequestContext
  public String recalled(Sku old) {
    editions.wasSuperseded(old);
    String number =
        starting.start(
            old,
            Reason.SOURCE_WITHDRAWN,
            "One of its facts came from a page that its author has withdrawn.");
    Recall.Stage stage = recalls.byNumber(number).stage();
    while (stage == Recall.Stage.RELEASING || stage == Recall.Stage.LISTING) {
      if (stage == Recall.Stage.RELEASING) {
        steps.release(number);
      } else {
        steps.list(number);
      }
      stage = recalls.byNumber(number).stage();
    }
    return number;
  }

  /** An order that had some of it. */
  @Transactional
  public void had(String number, OrderNumber order, int pieces) {
    Recall recall = recalls.locked(number);
    ledger.out(recall, ledger.holder(recall, order.text(), RecallHolder.Kind.ORDER), pieces, null);
  }

  /** One of them answered, and a warehouse has destroyed what it had. */
  @ActivateRequestContext
  public void halfClosed(String number, String warehouse, OrderNumber order) {
    answering.destroyedInWarehouse(number, warehouse, DESTROYED);
    answering.say(
        number, order.text(), Said.of(Map.of(Outcome.REPLACED, 18, Outcome.DESTROYED, 5)));
  }
}
