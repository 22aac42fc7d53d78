package org.campaignmaterials.ordering;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.AllocationReleased;
import org.campaignmaterials.stock.StockLedger;

/**
 * When pieces that were promised are not there after all, the order waits again for what it lost,
 * at its old place, and its requester is told. An order in review only holds less: it waits for
 * nothing before somebody has decided, and there is nothing to tell yet.
 */
@ApplicationScoped
class LosingAllocations {
  @Inject StockLedger ledger;
  @Inject Orders orders;
  @Inject Outbox outbox;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  void released(@Observes AllocationReleased released) {
    Order order = orders.locked(new OrderNumber(released.document()));
    List<AllocatedPieces> allocated = ledger.allocatedTo(released.document());
    OrderLine line = order.line(released.line());
    Promises promises = new Promises(released.stock(), order);
    int kept = promises.giveBackWhatIsBroken(line, allocated);
    if (order.status() == OrderStatus.IN_REVIEW) {
      return;
    }
    promises.queueWhatIsMissing(
        line, kept, Promises.waitingOf(line.line(), ledger.waitedForBy(released.document())));
    order.allocationChanged(false);
    if (isFirstLossOf(released.document())) {
      outbox.enqueue(OrderDelayedLetter.KIND, released.document(), order.language());
    }
  }

  /** One count may take several materials from an order, and its requester gets one letter. */
  private boolean isFirstLossOf(String document) {
    @SuppressWarnings("unchecked")
    Set<String> told = (Set<String>) transaction.getResource(LosingAllocations.class);
    if (told == null) {
      told = new HashSet<>();
      transaction.putResource(LosingAllocations.class, told);
    }
    return told.add(document);
  }
}
