package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.AllocationPlan;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.Warehouse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Places an order, all of it in one transaction: the claim, the order, what is promised to it, what
 * it waits for, the letter that confirms it.
 *
 * <p>The order's number is drawn while its stock is locked, so that of two orders for the same
 * material the one that was served first also has the smaller number.
 */
@ApplicationScoped
class PlacingOrders {
  /** The code of the sentence for something else sent under a key that was used. */
  static final String KEY_REUSED = "key_reused";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject OrderingRules rules;
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject StockLedger ledger;
  @Inject Sequences sequences;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.ordering.reviewHoldDays", defaultValue = "5")
  int reviewHoldDays;

  @Inject
  @ConfigProperty(name = "app.ordering.reviewHoldPercent", defaultValue = "50")
  int reviewHoldPercent;

  /**
   * Places the order of a checked form.
   *
   * @param claimKey names this sending of the form
   */
  @RetriedOnConflict
  @Transactional
  public PlacedOrder place(CheckedForm checked, PlacedBy by, String claimKey) {
    Instant now = clock.instant();
    OrderClaim claim = new OrderClaim(claimKey, keys.bodyMark(checked.form()), now);
    entities.persist(claim);
    entities.flush();
    RequesterMarks marks = keys.marks(checked.form().contact().email(), checked.address());
    boolean lookFirst = !checked.isAboveLimit() && isAboveLimitWithEarlier(checked, marks, now);
    PlacedOrder placed =
        ledger.taking(
            checked.skus(),
            stock -> {
              refuseRecalled(checked, stock);
              return place(checked, by, marks, lookFirst, now, stock);
            });
    claim.belongsTo(placed.number());
    outbox.enqueue(OrderReceivedLetter.KIND, placed.number().text(), by.language());
    return placed;
  }

  /** What was orderable when the form was checked may have been recalled before it got its turn. */
  private static void refuseRecalled(CheckedForm checked, LockedStock stock) {
    Problems problems = new Problems();
    for (CheckedForm.Line line : checked.lines()) {
      if (line.pieces().keySet().stream().anyMatch(stock::isStopped)) {
        problems.add(
            "lines[" + (line.line() - 1) + "].sku",
            line.publication().isKit() ? "sku_not_orderable" : "sku_recalled",
            line.edition().title());
      }
    }
    problems.throwIfAny();
  }

  private PlacedOrder place(
      CheckedForm checked,
      PlacedBy by,
      RequesterMarks marks,
      boolean lookFirst,
      Instant now,
      LockedStock stock) {
    long queueNumber = sequences.next("order_queue_number");
    OrderNumber number = OrderNumber.of(LocalDate.now(clock).getYear(), queueNumber);
    Order order = new Order(number, queueNumber, by, checked, now);
    List<String> nearestFirst =
        rules.nearestFirst(order.zip3()).stream().map(Warehouse::code).toList();
    AllocationPlan plan;
    if (checked.isAboveLimit()) {
      plan = stock.planForReview(checked.demands(), nearestFirst, reviewHoldPercent);
      Promises.ofNew(stock, order).hold(plan);
      order.beginInReview(now.plus(Duration.ofDays(reviewHoldDays)));
    } else {
      plan = stock.planForNewOrder(checked.demands(), nearestFirst);
      order.begin(Promises.ofNew(stock, order).take(plan, List.of()), lookFirst);
    }
    entities.persist(order);
    entities.persist(new OrderContact(number, checked.form(), marks, now));
    return new PlacedOrder(order, plan);
  }

  /**
   * Whether this order goes above a limit only together with earlier ones of the same requester.
   * Such an order is placed like any other, and campaign staff are asked to look at it: an answer
   * that differed would tell a stranger what an address has ordered.
   */
  private boolean isAboveLimitWithEarlier(CheckedForm checked, RequesterMarks marks, Instant now) {
    Map<Integer, Map<PublicationNumber, Long>> byDays = new HashMap<>();
    return checked.lines().stream()
        .anyMatch(
            line -> {
              Map<PublicationNumber, Long> earlier =
                  byDays.computeIfAbsent(
                      line.limit().periodDays(),
                      days -> orders.orderedSince(marks, now.minus(Duration.ofDays(days))));
              PublicationNumber publication = line.publication().number();
              return checked.quantityOf(line.publication()) + earlier.getOrDefault(publication, 0L)
                  > line.limit().quantity();
            });
  }

  /**
   * What was placed under this claim before.
   *
   * @throws RuleViolations when something else was sent under it
   */
  @Transactional
  public Optional<OrderNumber> placedBefore(String claimKey, OrderForm form) {
    OrderClaim claim = entities.find(OrderClaim.class, claimKey);
    if (claim == null) {
      return Optional.empty();
    }
    if (!claim.isFor(keys.bodyMark(form))) {
      throw new RuleViolations("Idempotency-Key", KEY_REUSED);
    }
    return Optional.of(claim.orderNumber());
  }

  /** Looks at a form by all rules. */
  public CheckedForm check(OrderForm form, Problems problems) {
    Optional<CheckedForm> checked = rules.check(form, problems);
    problems.throwIfAny();
    return checked.orElseThrow();
  }
}
