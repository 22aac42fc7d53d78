package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.distribution.HeldPieces;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.ReleasingRecalled;
import org.campaignmaterials.stock.StockLedger;

/** The steps of {@link FollowingRecalls}, each small enough for one chunk. */
@ApplicationScoped
class RecallSteps {
  /** Orders that one chunk releases, each in its own transaction. */
  static final int RELEASED_AT_ONCE = 25;

  /** Orders that one chunk lists in one transaction. */
  private static final int LISTED_AT_ONCE = 200;

  /** The place in the queue before every order. */
  private static final String FRONT = "0";

  @Inject Recalls recalls;
  @Inject RecallLedger ledger;
  @Inject RecallPlaces places;
  @Inject ReleasingRecalled releasing;
  @Inject StockLedger stock;
  @Inject RecalledMaterials materials;
  @Inject Orders orders;

  /**
   * Lets go of what the next orders hold or wait for. When the end of the queue is reached, it
   * looks once more from the front, because an order that was being changed may have come back.
   */
  int release(String number) {
    Recall recall = recalls.byNumber(number);
    String place = recall.resumeFrom().orElse(FRONT);
    SortedMap<Long, OrderNumber> next =
        releasing.next(recall.sku(), Long.parseLong(place), RELEASED_AT_ONCE);
    next.values().forEach(releasing::release);
    if (!next.isEmpty()) {
      places.reached(number, next.lastKey().toString());
    } else if (place.equals(FRONT)) {
      places.goesOn(number);
    } else {
      places.reached(number, FRONT);
    }
    return next.size();
  }

  /**
   * Lists who has pieces: the coalitions first, then the orders whose parcels left, as the ledger
   * of the warehouses has them. No parcel can come back while its SKU is locked.
   */
  @RetriedOnConflict
  @Transactional
  public int list(String number) {
    Sku sku = recalls.byNumber(number).sku();
    return stock.taking(List.of(sku), locked -> listed(number, sku));
  }

  private int listed(String number, Sku sku) {
    SortedMap<String, Integer> sent =
        stock.sent(sku, recalls.byNumber(number).resumeFrom().orElse(""), LISTED_AT_ONCE);
    SortedMap<String, HeldPieces> held =
        recalls.byNumber(number).resumeFrom().isEmpty() ? materials.lockedBy(sku) : new TreeMap<>();
    Recall recall = recalls.locked(number);
    if (recall.stage() != Recall.Stage.LISTING) {
      return 0;
    }
    held.forEach((coalition, pieces) -> has(recall, coalition, pieces));
    sent.forEach((order, pieces) -> has(recall, order, pieces));
    if (sent.size() < LISTED_AT_ONCE) {
      recall.goesOn();
      ledger.closeIfAllIsKnown(recall);
    } else {
      recall.reached(sent.lastKey());
    }
    return sent.size();
  }

  private void has(Recall recall, String coalition, HeldPieces held) {
    int pieces = held.inTransit() + held.inHand() + held.handedOut() + held.displayed();
    if (pieces > 0) {
      ledger.out(
          recall, ledger.holder(recall, coalition, RecallHolder.Kind.COALITION), pieces, null);
    }
  }

  /** A coalition's orders are counted with the coalition. */
  private void has(Recall recall, String order, int pieces) {
    boolean requesters =
        OrderNumber.parse(order)
            .flatMap(orders::byNumber)
            .filter(known -> known.forCoalition().isEmpty())
            .isPresent();
    if (pieces > 0 && requesters) {
      ledger.out(recall, ledger.holder(recall, order, RecallHolder.Kind.ORDER), pieces, null);
    }
  }

  /** Writes down that of some more holders' rest nobody knows. */
  @RetriedOnConflict
  @Transactional
  public int close(String number) {
    Recall recall = recalls.locked(number);
    List<RecallHolder> open = recalls.stillOpen(number, LISTED_AT_ONCE);
    for (RecallHolder each : open) {
      RecallHolder holder = recalls.lockedHolder(number, each.holder()).orElseThrow();
      ledger.ended(recall, holder, Outcome.NOT_KNOWN, holder.open(), null, null, null);
    }
    ledger.closeIfAllIsKnown(recall);
    return open.size();
  }
}
