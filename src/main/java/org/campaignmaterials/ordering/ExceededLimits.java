package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.Language;

/**
 * Tells campaign staff why they should read an order: which limits it goes above, by the limits
 * that hold today.
 */
@ApplicationScoped
class ExceededLimits {
  @Inject Publications publications;
  @Inject Orders orders;

  /**
   * The limits that this order exceeds by itself or, where staff were asked to look at it, together
   * with others of its requester.
   *
   * @param contact empty after it was erased: then only the order itself can be looked at
   */
  List<LimitExcess> of(Order order, Optional<OrderContact> contact, Language language) {
    return order.lines().stream()
        .map(line -> line.sku().publication())
        .distinct()
        .flatMap(number -> publications.byNumber(number).stream())
        .flatMap(publication -> excess(order, contact, publication, language).stream())
        .toList();
  }

  /** What was ordered may have been recalled or withdrawn meanwhile; it has its title still. */
  private Optional<LimitExcess> excess(
      Order order, Optional<OrderContact> contact, Publication publication, Language language) {
    OrderLimit limit = publication.orderLimitFor(order.sector());
    String title =
        publication.bestFor(language.code()).orElseGet(() -> publication.editions().get(0)).title();
    long asked =
        order.lines().stream()
            .filter(line -> line.sku().publication().equals(publication.number()))
            .mapToLong(OrderLine::ordered)
            .sum();
    if (asked > limit.quantity()) {
      return Optional.of(new LimitExcess(title, limit, asked, false));
    }
    return contact
        .filter(known -> order.lookFirst())
        .map(known -> withOthers(order, known.marks(), publication, limit))
        .filter(together -> together > limit.quantity())
        .map(together -> new LimitExcess(title, limit, together, true));
  }

  private long withOthers(
      Order order, RequesterMarks marks, Publication publication, OrderLimit limit) {
    return orders
        .orderedSince(marks, order.placedAt().minus(Duration.ofDays(limit.periodDays())))
        .getOrDefault(publication.number(), 0L);
  }
}
