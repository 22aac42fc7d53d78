package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Typed;

/** All pick lists and the parcels that were packed from them. */
@ApplicationScoped
@Transactional
class PickLists {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Sequences sequences;

  /** Numbers sort as they are written, up to ten million. */
  String nextNumber() {
    return "PL-%07d".formatted(sequences.next("pick_list_number"));
  }

  String nextShipmentNumber() {
    return "SHP-%07d".formatted(sequences.next("shipment_number"));
  }

  void add(PickList list) {
    entities.persist(list);
  }

  void add(Shipment shipment) {
    entities.persist(shipment);
  }

  void remove(Shipment shipment) {
    entities.remove(shipment);
  }

  Optional<PickList> find(String number) {
    return Typed.isClean(number)
        ? Optional.ofNullable(entities.find(PickList.class, number))
        : Optional.empty();
  }

  /**
   * The list with this number.
   *
   * @throws NotFound when there is none
   */
  PickList byNumber(String number) {
    return find(number).orElseThrow(() -> new NotFound("pick list"));
  }

  /** The list as it is now that its order is locked, whatever was read of it before. */
  PickList fresh(String number) {
    PickList list = byNumber(number);
    entities.refresh(list);
    return list;
  }

  Optional<Shipment> findShipment(String number) {
    return Typed.isClean(number)
        ? Optional.ofNullable(entities.find(Shipment.class, number))
        : Optional.empty();
  }

  /**
   * The parcel with this number.
   *
   * @throws NotFound when there is none
   */
  Shipment shipment(String number) {
    return findShipment(number).orElseThrow(() -> new NotFound("parcel"));
  }

  /** The parcel as it is now that its order is locked. */
  Shipment freshShipment(String number) {
    Shipment shipment = shipment(number);
    entities.refresh(shipment);
    return shipment;
  }

  /** The lists of an order, the oldest first. */
  List<PickList> of(OrderNumber order) {
    return entities
        .createQuery(
            "SELECT l FROM PickList l WHERE l.orderNumber = :order ORDER BY l.number",
            PickList.class)
        .setParameter("order", order.text())
        .getResultList();
  }

  /** The lists of an order of which something is still in the house. */
  List<PickList> openOf(OrderNumber order) {
    return of(order).stream().filter(list -> list.stage() != Stage.CLOSED).toList();
  }

  /** The open lists of a warehouse that fetch any of these SKUs, by number. */
  List<TakingOutRecalled.Held> openWith(String warehouse, Collection<String> skus) {
    return entities
        .createQuery(
            "SELECT l.number, p.sku FROM PickList l JOIN l.picks p WHERE l.warehouse = :warehouse"
                + " AND l.stage <> :closed AND p.sku IN :skus ORDER BY l.number, p.sku",
            Object[].class)
        .setParameter("warehouse", warehouse)
        .setParameter("closed", Stage.CLOSED)
        .setParameter("skus", skus)
        .getResultList()
        .stream()
        .map(row -> new TakingOutRecalled.Held((String) row[0], Sku.parse((String) row[1])))
        .toList();
  }

  List<Shipment> parcelsOf(PickList list) {
    return entities
        .createQuery(
            "SELECT s FROM Shipment s WHERE s.pickList = :list ORDER BY s.number", Shipment.class)
        .setParameter("list", list.number())
        .getResultList();
  }

  List<Shipment> parcelsOf(OrderNumber order) {
    return entities
        .createQuery(
            "SELECT s FROM Shipment s WHERE s.orderNumber = :order ORDER BY s.number",
            Shipment.class)
        .setParameter("order", order.text())
        .getResultList();
  }

  /** The number of another parcel that left under this tracking number, the newest of them. */
  Optional<String> otherWithTracking(String tracking, String shipment) {
    return entities
        .createQuery(
            "SELECT s.number FROM Shipment s WHERE s.trackingNumber = :tracking"
                + " AND s.number <> :shipment ORDER BY s.number DESC",
            String.class)
        .setParameter("tracking", tracking)
        .setParameter("shipment", shipment)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * The lists of a warehouse that are this far, the oldest first.
   *
   * @param after only those behind this number; empty for the first
   */
  List<PickList> inStage(String warehouse, Stage stage, String after, int most) {
    return entities
        .createQuery(
            "SELECT l FROM PickList l WHERE l.warehouse = :warehouse AND l.stage = :stage"
                + " AND l.number > :after ORDER BY l.number",
            PickList.class)
        .setParameter("warehouse", warehouse)
        .setParameter("stage", stage)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many lists are this far, counted up to {@code most}. */
  int countInStage(String warehouse, Stage stage, int most) {
    return entities
        .createQuery(
            "SELECT l.number FROM PickList l WHERE l.warehouse = :warehouse AND l.stage = :stage",
            String.class)
        .setParameter("warehouse", warehouse)
        .setParameter("stage", stage)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Parcels of a warehouse that are under way, the newest first. */
  List<Shipment> underway(String warehouse, String before, int most) {
    return entities
        .createQuery(
            "SELECT s FROM Shipment s WHERE s.warehouse = :warehouse AND s.state = :state"
                + " AND s.number < :before ORDER BY s.number DESC",
            Shipment.class)
        .setParameter("warehouse", warehouse)
        .setParameter("state", Shipment.State.SHIPPED)
        .setParameter("before", before.isEmpty() ? "SHP-9999999" : before)
        .setMaxResults(most)
        .getResultList();
  }
}
