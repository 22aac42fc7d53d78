package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/** Takes an order back for its requester, as long as nobody has begun to fetch it. */
@ApplicationScoped
public class CancellingOrders {
  /** As the trail names it. */
  static final String ACTION = "order.cancelled";

  @Inject Orders orders;
  @Inject OrderStock orderStock;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
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
            OrderStatus before = order.status();
            order.cancel(clock.instant());
            audit.record(
                ACTION,
                "order " + number,
                AuditedFields.of(AuditedField.STATUS, before.code()),
                AuditedFields.of(AuditedField.STATUS, order.status().code()));
            outbox.enqueue(OrderCancelledLetter.KIND, number, order.language());
          }
        });
  }
}
