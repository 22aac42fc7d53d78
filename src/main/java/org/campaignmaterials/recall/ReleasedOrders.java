package org.campaignmaterials.recall;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.RecalledFromOrder;
import org.campaignmaterials.warehouse.ShipmentReturned;

/**
 * Hears what happens to orders while an edition is recalled: promises that end, of which each order
 * has to be told, and parcels that come back.
 */
@ApplicationScoped
class ReleasedOrders {
  /** After those who keep the coalitions' pieces: theirs are locked before a recall. */
  private static final int LATER = 3_000;

  @Inject Recalls recalls;
  @Inject RecallLedger ledger;
  @Inject Orders orders;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /** Writes it down; a letter is due when nothing of it is on the way to a parcel any more. */
  void released(@Observes RecalledFromOrder released) {
    Optional<Recall> known = recalls.of(released.sku());
    if (known.isEmpty()) {
      return;
    }
    Recall recall = recalls.locked(known.get().number());
    RecallHolder holder = ledger.holder(recall, released.order().text(), RecallHolder.Kind.ORDER);
    boolean wholly = !released.inWork() && !holder.isFree();
    recall.released(released.released(), released.waited(), wholly);
    if (wholly) {
      holder.free(clock.instant());
      jobs.wake(FollowingRecalls.NAME);
    }
  }

  /** What comes back is the warehouse's to destroy, and its requester's no longer. */
  void cameBack(@Observes @Priority(LATER) ShipmentReturned returned) {
    returned
        .pieces()
        .forEach(
            (sku, pieces) ->
                recalls
                    .of(sku)
                    .ifPresent(
                        recall -> cameBack(recalls.locked(recall.number()), returned, pieces)));
  }

  private void cameBack(Recall recall, ShipmentReturned returned, int pieces) {
    Order order = orders.byNumber(returned.order()).orElseThrow();
    String holder = order.forCoalition().orElse(order.number().text());
    Optional<RecallHolder> had = recalls.lockedHolder(recall.number(), holder);
    int moved = pieces;
    if (had.isPresent() && had.get().pieces() > 0) {
      moved = Math.min(pieces, had.get().open());
      ledger.out(recall, had.get(), -moved, returned.shipment());
    }
    ledger.out(
        recall,
        ledger.holder(recall, returned.warehouse(), RecallHolder.Kind.WAREHOUSE),
        moved,
        returned.shipment());
  }
}
