package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.warehouse.DeliveryTakenBack;
import org.campaignmaterials.warehouse.ShipmentDelivered;
import org.campaignmaterials.warehouse.ShipmentDispatched;
import org.campaignmaterials.warehouse.ShipmentReturned;

/**
 * Hears of parcels in the warehouse's own transaction: what can't be written down here does not
 * happen there. A parcel of an order that a coalition's manager placed enters the coalition's
 * ledger; one of an order that only names a coalition is credited to it.
 */
@ApplicationScoped
class ParcelNews {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Orders orders;
  @Inject EnteringParcels entering;
  @Inject Recorder recorder;

  void left(@Observes ShipmentDispatched news) {
    Order order = order(news.order());
    if (order.forCoalition().isPresent()) {
      entering.left(
          order.forCoalition().get(),
          order.number().text(),
          news.shipment(),
          news.pieces(),
          news.on(),
          recorder.now());
      return;
    }
    order
        .creditedCoalition()
        .ifPresent(
            coalition ->
                entering.credit(
                    coalition,
                    news.shipment(),
                    news.pieces(),
                    order.sector(),
                    order.zip3(),
                    news.on()));
  }

  void arrived(@Observes ShipmentDelivered news) {
    Receipt receipt = entities.find(Receipt.class, news.shipment());
    if (receipt != null) {
      receipt.delivered(news.on());
    }
  }

  void notArrived(@Observes DeliveryTakenBack news) {
    if (entities.find(Receipt.class, news.shipment()) != null) {
      entering.notArrived(news.shipment());
    }
  }

  void cameBack(@Observes ShipmentReturned news) {
    if (entities.find(Receipt.class, news.shipment()) != null) {
      entering.cameBack(news.shipment(), news.on(), recorder.now());
    }
    credited(news.shipment()).forEach(line -> line.cameBack(news.on()));
  }

  private List<CreditedLine> credited(String shipment) {
    return entities
        .createQuery(
            "SELECT c FROM CreditedLine c WHERE c.shipment = :shipment", CreditedLine.class)
        .setParameter("shipment", shipment)
        .getResultList();
  }

  private Order order(OrderNumber number) {
    return orders.byNumber(number).orElseThrow();
  }
}
