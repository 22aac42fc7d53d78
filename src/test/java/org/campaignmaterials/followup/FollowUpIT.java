package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the tests of follow-ups begin with: orders that were placed, sent and delivered some days
 * ago. Named as they are, so that it comes with them into their archive.
 */
abstract class FollowUpIT extends ContainerTest {
  @Inject private HttpServletRequest request;
  @Inject OrderDesk desk;
  @Inject OrderKeys orderKeys;
  @Inject private AskingRequesters asking;
  @Inject FollowUps followUps;
  @Inject FollowUpKeys keys;
  @Inject InTransaction inTransaction;
  @Inject Clock clock;

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  HttpCalls browser;

  /** What other features would hear. */
  @ApplicationScoped
  static class Heard {
    private final List<FollowUpAnswered> news = new ArrayList<>();

    void hear(@Observes FollowUpAnswered answered) {
      news.add(answered);
    }

    List<Answer> of(OrderNumber order) {
      return news.stream()
          .filter(each -> each.order().equals(order))
          .map(FollowUpAnswered::answer)
          .toList();
    }
  }

  @BeforeEach
  void open() {
    BusinessDay.today();
    browser = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
  }

  void ask() {
    inTransaction.run(() -> asking.runChunk(new JobRun(clock.instant(), Optional.empty(), 0)));
  }

  /** An order about which its requester was asked today. */
  OrderNumber asked() {
    OrderNumber order = delivered(order().placedAt(desk), 31);
    ask();
    return order;
  }

  String keyOf(OrderNumber order) {
    return keys.path(order).replaceAll(".*key=", "");
  }

  HttpCalls.Answer send(OrderNumber order, String answer) {
    return browser.post("follow-up/" + order, Map.of("key", keyOf(order), "answer", answer));
  }

  OrderNumber delivered(OrderNumber order, int daysAgo) {
    ended(order, OrderStatus.DELIVERED, daysAgo);
    return order;
  }

  /** All of it left so many days ago, and nobody recorded more. */
  void shipped(OrderNumber order, int daysAgo) {
    ended(order, OrderStatus.SHIPPED, daysAgo);
    inTransaction.run(
        () -> {
          entities
              .createNativeQuery("DELETE FROM order_parcel WHERE order_number = ?")
              .setParameter(1, order.text())
              .executeUpdate();
          parcel(order, daysAgo, "UNDERWAY");
          parcel(order, 1, "RETURNED");
        });
  }

  void parcel(OrderNumber order, int daysAgo, String state) {
    entities
        .createNativeQuery(
            "INSERT INTO order_parcel (parcel_number, order_number, carrier, shipped_on, state)"
                + " VALUES (?, ?, 'UPS', ?, ?)")
        .setParameter(1, "T" + UUID.randomUUID().toString().substring(0, 12))
        .setParameter(2, order.text())
        .setParameter(3, java.sql.Date.valueOf(LocalDate.now(clock).minusDays(daysAgo)))
        .setParameter(4, state)
        .executeUpdate();
  }

  void ended(OrderNumber order, OrderStatus status, int daysAgo) {
    inTransaction.run(
        () ->
            entities
                .createQuery(
                    "UPDATE Order o SET o.status = :status, o.closedAt = :end"
                        + " WHERE o.orderNumber = :number")
                .setParameter("status", status)
                .setParameter("end", noon(daysAgo))
                .setParameter("number", order.text())
                .executeUpdate());
  }

  /** Noon of a day of the business: whole days ago, also where clocks were set in between. */
  Instant noon(int daysAgo) {
    return LocalDate.now(clock)
        .minusDays(daysAgo)
        .atTime(LocalTime.NOON)
        .atZone(clock.getZone())
        .toInstant();
  }

  /** Of somebody who may be asked. */
  static OrderDraft order() {
    return OrderDraft.of("1 Answer St", "RR-113-en", 1).agreeingToBeAsked();
  }
}
