package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.AllocationPlan;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.Warehouse;

/**
 * Campaign staff read what is above the limit and say yes or no. Stock is held for an order in
 * review for a stated time; when that is over it goes to those who wait, and an approval that comes
 * later promises again what is there then.
 */
@ApplicationScoped
class ReviewingOrders {
  static final int NOTE_MAX = 500;

  @Inject Orders orders;
  @Inject OrderStock orderStock;
  @Inject OrderingRules rules;
  @Inject StockLedger ledger;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Lets an order go on.
   *
   * @param note for colleagues; may be empty
   * @throws RuleViolations when the note is too long, or a colleague has decided already
   */
  @RetriedOnConflict
  @Transactional
  public void approve(OrderNumber number, String note) {
    String checkedNote = checked("note", note, false);
    orderStock.with(
        number,
        (stock, order) -> {
          OrderStatus before = order.status();
          boolean wasInReview = order.status() == OrderStatus.IN_REVIEW;
          boolean whole =
              wasInReview
                  ? promiseTheRest(stock, order)
                  : Promises.waitingDemands(order, ledger.allocatedTo(number.text())).isEmpty();
          order.approve(who(), clock.instant(), checkedNote, whole);
          audit.record("order.approved", "order " + number, status(before), status(order.status()));
          if (wasInReview) {
            outbox.enqueue(OrderApprovedLetter.KIND, number.text(), order.language());
          }
        });
  }

  /**
   * Ends an order. What it held becomes free for those who wait.
   *
   * @param reason is sent to the requester
   * @throws RuleViolations when there is no reason, or a colleague has decided already
   */
  @RetriedOnConflict
  @Transactional
  public void decline(OrderNumber number, String reason) {
    String checkedReason = checked("reason", reason, true);
    orderStock.givingUp(
        number,
        "declined",
        order -> {
          OrderStatus before = order.status();
          order.decline(who(), clock.instant(), checkedReason);
          audit.record("order.declined", "order " + number, status(before), status(order.status()));
          outbox.enqueue(OrderDeclinedLetter.KIND, number.text(), order.language());
        });
  }

  /** Lets go of what an order in review held for too long; answers whether there was anything. */
  @RetriedOnConflict
  @Transactional
  public boolean endHold(OrderNumber number) {
    Instant now = clock.instant();
    boolean[] ended = {false};
    orderStock.with(
        number,
        (stock, order) -> {
          if (order.status() == OrderStatus.IN_REVIEW
              && order.review().holdUntil().filter(until -> !until.isAfter(now)).isPresent()) {
            List<AllocatedPieces> allocated = ledger.allocatedTo(number.text());
            new Promises(stock, order)
                .giveUp(allocated, ledger.waitedForBy(number.text()), "hold ended");
            order.holdEnded();
            audit.record(
                "order.hold_ended",
                "order " + number,
                AuditedFields.of(
                    AuditedField.PIECES,
                    allocated.stream().mapToInt(AllocatedPieces::quantity).sum()),
                AuditedFields.of(AuditedField.PIECES, 0));
            ended[0] = true;
          }
        });
    return ended[0];
  }

  private boolean promiseTheRest(LockedStock stock, Order order) {
    List<AllocatedPieces> held = ledger.allocatedTo(order.number().text());
    List<String> nearestFirst =
        rules.nearestFirst(order.zip3()).stream().map(Warehouse::code).toList();
    AllocationPlan plan =
        stock.planForWaiting(
            Promises.waitingDemands(order, held), nearestFirst, order.queueNumber());
    return new Promises(stock, order).take(plan, held);
  }

  private static AuditedFields status(OrderStatus status) {
    return AuditedFields.of(AuditedField.STATUS, status.code());
  }

  private String who() {
    return "account " + user.required().id();
  }

  /** A note is one paragraph: a new line in its box is only a space. */
  private static String checked(String field, String text, boolean required) {
    Problems problems = new Problems();
    String paragraph = Typed.trimmed(text).replaceAll("[\\r\\n\\t]+", " ");
    String checked = Typed.line(problems, field, paragraph, required, NOTE_MAX);
    problems.throwIfAny();
    return checked;
  }
}
