package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderStatus;

/** The orders of some warehouses by status, page by page, for programs. */
@ApplicationScoped
@Transactional
class WarehouseOrders {
  /** Of these, pieces may lie in no warehouse, so that all see them. */
  private static final Set<OrderStatus> EVERYWHERE =
      EnumSet.of(
          OrderStatus.IN_REVIEW,
          OrderStatus.BACKORDERED,
          OrderStatus.CANCELLED,
          OrderStatus.DECLINED);

  private static final String HERE =
      " AND (EXISTS (SELECT a.document FROM Allocation a WHERE a.document = o.orderNumber"
          + " AND a.warehouse IN :warehouses) OR EXISTS (SELECT l.number FROM PickList l"
          + " WHERE l.orderNumber = o.orderNumber AND l.warehouse IN :warehouses))";

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  List<Order> of(OrderStatus status, Collection<String> warehouses, int from, int most) {
    return query("o", status, warehouses, " ORDER BY o.queueNumber", Order.class)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many there are, counted up to {@code most}. */
  int count(OrderStatus status, Collection<String> warehouses, int most) {
    return query("o.orderNumber", status, warehouses, "", String.class)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  private <T> TypedQuery<T> query(
      String what, OrderStatus status, Collection<String> warehouses, String order, Class<T> type) {
    boolean everywhere = EVERYWHERE.contains(status);
    TypedQuery<T> query =
        entities
            .createQuery(
                "SELECT "
                    + what
                    + " FROM Order o WHERE o.status = :status"
                    + (everywhere ? "" : HERE)
                    + order,
                type)
            .setParameter("status", status);
    return everywhere ? query : query.setParameter("warehouses", warehouses);
  }
}
