package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.PublicationNumber;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.NotFound;

/** All orders. */
@ApplicationScoped
@Transactional
public class Orders {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject OrderKeys keys;
  @Inject AuditTrail audit;

  public Optional<Order> byNumber(OrderNumber number) {
    return Optional.ofNullable(entities.find(Order.class, number.text()));
  }

  /**
   * The order that a requester's link opens.
   *
   * @throws NotFound alike for a number that is none, one that nobody has, and a key that opens
   *     another order
   */
  public Order openedBy(String number, String key) {
    return OrderNumber.parse(number)
        .filter(parsed -> keys.opens(parsed, key))
        .flatMap(this::byNumber)
        .orElseThrow(() -> new NotFound("order"));
  }

  /** Locks an order's row; stock is locked before it, never after. */
  Order locked(OrderNumber number) {
    Order order = entities.find(Order.class, number.text(), LockModeType.PESSIMISTIC_WRITE);
    if (order == null) {
      throw new NotFound("order");
    }
    return order;
  }

  /** The orders with these numbers, in the order of the numbers' places in the list. */
  public List<Order> byNumbers(Collection<String> numbers) {
    return numbers.stream()
        .map(number -> entities.find(Order.class, number))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The orders that a coalition's managers placed, newest first. */
  public List<Order> forCoalition(String coalition, int from, int most) {
    return entities
        .createQuery(
            "SELECT o FROM Order o WHERE o.forCoalition = :coalition ORDER BY o.queueNumber DESC",
            Order.class)
        .setParameter("coalition", coalition)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many of these orders are not in review. */
  public long countDecided(Collection<String> numbers) {
    return numbers.isEmpty()
        ? 0
        : entities
            .createQuery(
                "SELECT COUNT(o) FROM Order o WHERE o.orderNumber IN :numbers"
                    + " AND o.status <> :inReview",
                Long.class)
            .setParameter("numbers", numbers)
            .setParameter("inReview", OrderStatus.IN_REVIEW)
            .getSingleResult();
  }

  /** Orders in review, the longest waiting first; behind a place in the queue. */
  public List<Order> inReview(long afterQueueNumber, int most) {
    return entities
        .createQuery(
            "SELECT o FROM Order o WHERE o.status = :inReview AND o.queueNumber > :after"
                + " ORDER BY o.queueNumber",
            Order.class)
        .setParameter("inReview", OrderStatus.IN_REVIEW)
        .setParameter("after", afterQueueNumber)
        .setMaxResults(most)
        .getResultList();
  }

  /** For the label of a parcel; empty once the address was erased. */
  public Optional<Recipient> recipientOf(Order order) {
    return contactOf(order.number())
        .map(
            contact ->
                new Recipient(
                    contact.name(),
                    order.confidential() ? "" : contact.organization().orElse(""),
                    contact.address()));
  }

  /** For a letter; empty once the contact was erased. */
  public Optional<Correspondent> correspondentOf(OrderNumber number) {
    return contactOf(number).map(contact -> new Correspondent(contact.name(), contact.email()));
  }

  /**
   * An order and the newest others of its requester, as far as their contacts are kept; none when
   * its own was erased. By a mark: nobody's address is read for it.
   */
  public List<OrderNumber> ofSameRequester(OrderNumber number, int most) {
    return entities
        .createQuery(
            "SELECT c.orderNumber FROM OrderContact c WHERE c.emailMark ="
                + " (SELECT o.emailMark FROM OrderContact o WHERE o.orderNumber = :number)"
                + " ORDER BY c.placedAt DESC, c.orderNumber",
            String.class)
        .setParameter("number", number.text())
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(OrderNumber::new)
        .toList();
  }

  void add(OrderParcel parcel) {
    entities.persist(parcel);
  }

  OrderParcel parcel(String number) {
    return findParcel(number).orElseThrow(() -> new NotFound("parcel"));
  }

  Optional<OrderParcel> findParcel(String number) {
    return Optional.ofNullable(entities.find(OrderParcel.class, number));
  }

  /** The parcels that left together, by number. */
  List<OrderParcel> parcelsThatLeftWith(String first) {
    return entities
        .createQuery(
            "SELECT p FROM OrderParcel p WHERE p.orderNumber ="
                + " (SELECT f.orderNumber FROM OrderParcel f WHERE f.parcelNumber = :first)"
                + " AND p.leftWith = :first ORDER BY p.parcelNumber",
            OrderParcel.class)
        .setParameter("first", first)
        .getResultList();
  }

  /** The parcels of an order that left, by number. */
  List<OrderParcel> parcelsOf(OrderNumber number) {
    return entities
        .createQuery(
            "SELECT p FROM OrderParcel p WHERE p.orderNumber = :number ORDER BY p.parcelNumber",
            OrderParcel.class)
        .setParameter("number", number.text())
        .getResultList();
  }

  /** What letters about an order are about: the order, or a parcel of it. */
  List<String> documentsOf(OrderNumber number) {
    return Stream.concat(
            Stream.of(number.text()), parcelsOf(number).stream().map(OrderParcel::number))
        .toList();
  }

  Optional<OrderContact> contactOf(OrderNumber number) {
    return Optional.ofNullable(entities.find(OrderContact.class, number.text()));
  }

  /** Forgets who ordered and where it went. */
  void erase(OrderContact contact) {
    entities.remove(contact);
    audit.record("order.contact_erased", "order " + contact.orderNumber());
  }

  /** What campaign staff should read, oldest first: in review, and what else they should see. */
  List<Order> toReview(int from, int most) {
    return entities
        .createQuery(
            "SELECT o FROM Order o WHERE o.status = :inReview OR o.review.lookFirst = TRUE"
                + " ORDER BY o.queueNumber",
            Order.class)
        .setParameter("inReview", OrderStatus.IN_REVIEW)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  long countToReview() {
    return entities
        .createQuery(
            "SELECT COUNT(o) FROM Order o WHERE o.status = :inReview OR o.review.lookFirst = TRUE",
            Long.class)
        .setParameter("inReview", OrderStatus.IN_REVIEW)
        .getSingleResult();
  }

  /** The order with this count at the end of its number: 3 for RRO-2026-000003. */
  Optional<Order> byCount(long count) {
    return entities
        .createQuery("SELECT o FROM Order o WHERE o.queueNumber = :count", Order.class)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The newest orders first, of those that staff look for. */
  List<Order> newest(OrderSearch search, int from, int most) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    search
        .status()
        .ifPresent(
            status -> {
              conditions.add("o.status = :status");
              values.put("status", status);
            });
    if (!search.emailMark().isEmpty()) {
      conditions.add("c.emailMark = :mark");
      values.put("mark", search.emailMark());
    }
    if (!search.organization().isEmpty()) {
      conditions.add("o.queueNumber > :older AND LOWER(c.organization) LIKE :part ESCAPE '!'");
      values.put("older", newestCount() - OrderSearch.READ_BACK);
      values.put("part", "%" + search.organization().replaceAll("[!%_]", "!$0") + "%");
    }
    String tables = search.asksForContact() ? "Order o, OrderContact c" : "Order o";
    if (search.asksForContact()) {
      conditions.add("c.orderNumber = o.orderNumber");
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<Order> query =
        entities.createQuery(
            "SELECT o FROM " + tables + where + " ORDER BY o.queueNumber DESC", Order.class);
    values.forEach(query::setParameter);
    return query.setFirstResult(from).setMaxResults(most).getResultList();
  }

  private long newestCount() {
    return entities
        .createQuery("SELECT o.queueNumber FROM Order o ORDER BY o.queueNumber DESC", Long.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .orElse(0L);
  }

  /** Which organization placed each of these orders; none for an individual or after erasure. */
  Map<String, String> organizationsOf(List<Order> some) {
    Map<String, String> organizations = new HashMap<>();
    if (!some.isEmpty()) {
      entities
          .createQuery(
              "SELECT c FROM OrderContact c WHERE c.orderNumber IN :numbers", OrderContact.class)
          .setParameter("numbers", some.stream().map(order -> order.number().text()).toList())
          .getResultList()
          .forEach(
              contact ->
                  contact
                      .organization()
                      .ifPresent(name -> organizations.put(contact.orderNumber(), name)));
    }
    return organizations;
  }

  /** The order that staff should read next: the oldest, but for this one. */
  Optional<OrderNumber> nextToReview(OrderNumber but) {
    return toReview(0, 2).stream().map(Order::number).filter(each -> !each.equals(but)).findFirst();
  }

  /** Orders in review whose stock was held long enough. */
  List<OrderNumber> holdsEndedBy(Instant now, int most) {
    return entities
        .createQuery(
            "SELECT o.orderNumber FROM Order o WHERE o.status = :inReview AND o.review.holdUntil <= :now"
                + " ORDER BY o.queueNumber",
            String.class)
        .setParameter("inReview", OrderStatus.IN_REVIEW)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(OrderNumber::new)
        .toList();
  }

  /**
   * How many of each publication a requester ordered since then: by e-mail or by address, whichever
   * is more. What was not ordered is not named.
   */
  Map<PublicationNumber, Long> orderedSince(RequesterMarks marks, Instant since) {
    Map<PublicationNumber, Long> ordered = orderedSince("emailMark", marks.email(), since);
    orderedSince("addressMark", marks.address(), since)
        .forEach((publication, count) -> ordered.merge(publication, count, Math::max));
    return ordered;
  }

  private Map<PublicationNumber, Long> orderedSince(String mark, String value, Instant since) {
    Map<PublicationNumber, Long> ordered = new HashMap<>();
    entities
        .createQuery(
            "SELECT l.sku, SUM(l.ordered), SUM(l.cancelled) FROM OrderContact c, OrderLine l"
                + " WHERE c."
                + mark
                + " = :mark AND c.placedAt > :since AND l.order.orderNumber = c.orderNumber"
                + " GROUP BY l.sku",
            Object[].class)
        .setParameter("mark", value)
        .setParameter("since", since)
        .getResultList()
        .forEach(
            row ->
                ordered.merge(
                    ((Sku) row[0]).publication(), (Long) row[1] - (Long) row[2], Long::sum));
    return ordered;
  }

  /** Other orders of the same requester, newest first: for staff only. */
  List<Order> alike(OrderNumber number, RequesterMarks marks, int most) {
    return entities
        .createQuery(
            "SELECT o FROM Order o, OrderContact c WHERE c.orderNumber = o.orderNumber"
                + " AND (c.emailMark = :email OR c.addressMark = :address)"
                + " AND o.orderNumber <> :self ORDER BY o.queueNumber DESC",
            Order.class)
        .setParameter("email", marks.email())
        .setParameter("address", marks.address())
        .setParameter("self", number.text())
        .setMaxResults(most)
        .getResultList();
  }
}
