package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Orders that came to their end, and whom we still know of them. */
@ApplicationScoped
@Transactional
public class EndedOrders {
  /** Where a list by end begins: before any order. */
  private static final Place FIRST = new Place(Instant.EPOCH, "");

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject ContactRetention retention;

  /**
   * Orders that left whole, whose requester agreed to be asked what became of them and can be
   * written to; by their ends.
   *
   * @param now up to when a requester is known is counted back from here
   * @param behind a place in this list, from {@link #placeOf}; empty for its beginning
   */
  public List<Order> thatMayBeAskedAbout(Instant now, Optional<String> behind, int most) {
    Place place = behind.map(Place::read).orElse(FIRST);
    return entities
        .createQuery(
            "SELECT o FROM Order o, OrderContact c WHERE c.orderNumber = o.orderNumber"
                + " AND o.followUp = TRUE AND o.status IN :left AND o.closedAt > :unknownBefore"
                + " AND (o.closedAt > :end OR (o.closedAt = :end AND o.orderNumber > :number))"
                + " ORDER BY o.closedAt, o.orderNumber",
            Order.class)
        .setParameter("left", EnumSet.of(OrderStatus.SHIPPED, OrderStatus.DELIVERED))
        .setParameter("unknownBefore", now.minus(retention.longest()))
        .setParameter("end", place.end())
        .setParameter("number", place.number())
        .setMaxResults(most)
        .getResultList();
  }

  /** Where an order stands in a list by ends, as a text. */
  public static String placeOf(Order order) {
    return order.closedAt().orElseThrow() + " " + order.number();
  }

  /** When the last parcel of an order left that did not come back. */
  public Optional<LocalDate> lastLeftOn(OrderNumber number) {
    return Optional.ofNullable(
        entities
            .createQuery(
                "SELECT MAX(p.shippedOn) FROM OrderParcel p WHERE p.orderNumber = :number"
                    + " AND p.state <> :returned",
                LocalDate.class)
            .setParameter("number", number.text())
            .setParameter("returned", OrderParcel.State.RETURNED)
            .getSingleResult());
  }

  /** The numbers of an order's parcels that did not come back. */
  public List<String> parcelsThatStayed(OrderNumber number) {
    return entities
        .createQuery(
            "SELECT p.parcelNumber FROM OrderParcel p WHERE p.orderNumber = :number"
                + " AND p.state <> :returned ORDER BY p.parcelNumber",
            String.class)
        .setParameter("number", number.text())
        .setParameter("returned", OrderParcel.State.RETURNED)
        .getResultList();
  }

  /** Contacts of orders that ended long enough ago. */
  List<OrderContact> contactsToErase(Instant now, int most) {
    return entities
        .createQuery(
            "SELECT c FROM OrderContact c, Order o WHERE o.orderNumber = c.orderNumber"
                + " AND (o.closedAt <= :endedBy"
                + " OR (o.confidential = TRUE AND o.closedAt <= :confidentialEndedBy))",
            OrderContact.class)
        .setParameter("endedBy", now.minus(retention.longest()))
        .setParameter("confidentialEndedBy", now.minus(retention.ofConfidential()))
        .setMaxResults(most)
        .getResultList();
  }

  private record Place(Instant end, String number) {

    static Place read(String text) {
      String[] parts = text.split(" ", 2);
      return new Place(Instant.parse(parts[0]), parts[1]);
    }
  }
}
