package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/** Takes an order back for its requester, as long as nobody has begun to fetch it. */
@ApplicationScoped
public class CancellingOrders {
  @Inject Orders orders;
  @Inject OrderStock orderStock;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Cancels the order that this link opens. What was promised to it becomes free for those who
   * wait. Cancelling a cancelled order changes nothing.
   *
   * @throws NotFound when the key does not open it
   * @throws RuleViolations when it is being packed, or has left
   */
  @RetriedOnConflict
  @Transactional
  public void cancel(String number, String key) {
    OrderNumber known = orders.openedBy(number, key).number();
    orderStock.givingUp(
        known,
        "cancelled",
        order -> {
          if (order.status() != OrderStatus.CANCELLED) {
            order.cancel(clock.instant());
            outbox.enqueue(OrderCancelledLetter.KIND, number, order.language());
          }
        });
  }
}
