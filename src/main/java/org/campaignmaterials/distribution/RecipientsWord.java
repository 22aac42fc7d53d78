package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.campaignmaterials.followup.FollowUpAnswered;
import org.campaignmaterials.ordering.EndedOrders;

/**
 * Puts beside credited pieces what their recipient says became of them. The line knows its parcel
 * and no order, so that the answer finds it by the parcels of the order. The newest answer counts.
 */
@ApplicationScoped
class RecipientsWord {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject EndedOrders orders;

  void heard(@Observes FollowUpAnswered news) {
    List<String> parcels = orders.parcelsThatStayed(news.order());
    if (!parcels.isEmpty()) {
      entities
          .createQuery(
              "UPDATE CreditedLine c SET c.recipientSays = :answer WHERE c.shipment IN :parcels")
          .setParameter("answer", news.answer())
          .setParameter("parcels", parcels)
          .executeUpdate();
    }
  }
}
