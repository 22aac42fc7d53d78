package org.campaignmaterials.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shipping.DeliveryWindow;
import org.campaignmaterials.shipping.ShippingEstimate;
import org.campaignmaterials.stock.Warehouse;

/**
 * Orders of the demonstration's past. They left before its first print run came in: no shelf here
 * ever held their pieces, and the stock ledger knows nothing of them.
 */
@Dependent
public class DemonstrationOrders {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject OrderingRules rules;
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject Sequences sequences;
  @Inject Clock clock;

  /** When an order was placed, left in one parcel and arrived. */
  public record Way(String parcel, LocalDate placedOn, LocalDate leftOn, LocalDate arrivedOn) {}

  /**
   * Tells of an order that arrived whole.
   *
   * @param form as the requester sent it; it must be right
   */
  @Transactional
  public OrderNumber arrived(OrderForm form, PlacedBy by, Way way) {
    Problems problems = new Problems();
    Optional<CheckedForm> checked = rules.check(form, problems);
    problems.throwIfAny();
    CheckedForm then = told(checked.orElseThrow(), way.placedOn());
    long queueNumber = sequences.next("order_queue_number");
    OrderNumber number = OrderNumber.of(way.placedOn().getYear(), queueNumber);
    Order order = new Order(number, queueNumber, by, then, at(way.placedOn()));
    order.begin(true, false);
    Instant left = at(way.leftOn());
    List.of(OrderStatus.PICKING, OrderStatus.PACKED)
        .forEach(step -> order.follow(Optional.of(step), true, true, left));
    SortedMap<Integer, Integer> units = new TreeMap<>();
    for (OrderLine line : order.lines()) {
      units.put(line.line(), line.ordered());
      line.shipped(line.ordered());
    }
    order.follow(Optional.empty(), true, false, left);
    order.follow(Optional.empty(), true, true, at(way.arrivedOn()));
    entities.persist(order);
    RequesterMarks marks = keys.marks(form.contact().email(), then.address());
    entities.persist(new OrderContact(number, form, marks, order.placedAt()));
    orders.add(parcel(order, way, units));
    return number;
  }

  private OrderParcel parcel(Order order, Way way, SortedMap<Integer, Integer> units) {
    Warehouse from = rules.nearestFirst(order.zip3()).get(0);
    OrderParcel parcel =
        new OrderParcel(
            order.number(),
            new ShippedParcel(
                way.parcel(), from.code(), order.shipping().carrier(), "", way.leftOn(), units),
            way.parcel());
    parcel.arrived();
    return parcel;
  }

  /** What the requester would have been told on that day. */
  private CheckedForm told(CheckedForm checked, LocalDate placedOn) {
    ShippingEstimate now = checked.shipping();
    long earlier = ChronoUnit.DAYS.between(placedOn, LocalDate.now(clock));
    DeliveryWindow window =
        new DeliveryWindow(
            now.deliveryWindow().from().minusDays(earlier),
            now.deliveryWindow().to().minusDays(earlier));
    return new CheckedForm(
        checked.form(),
        checked.lines(),
        checked.address(),
        new ShippingEstimate(now.carrier(), now.parcels(), now.weightLb(), window));
  }

  private Instant at(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }
}
