package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.Language;

/**
 * Writes to those to whom something is to be told: one letter to each for all that waits for them
 * at that moment, whichever recalls it comes from. The outbox and the holders' rows are written in
 * the same transaction, so that everybody is told, and of each edition once.
 */
@ApplicationScoped
class TellingHolders {
  /** Readers to whom one chunk writes, in one transaction. */
  private static final int READERS_AT_ONCE = 50;

  /** Of whoever has ordered more often than this, older orders get a letter of their own. */
  private static final int ORDERS_OF_ONE = 200;

  @Inject Recalls recalls;
  @Inject RecallLetters letters;
  @Inject RecallLetter orderLetter;
  @Inject CoalitionRecallLetter coalitionLetter;
  @Inject Orders orders;
  @Inject Clock clock;

  /**
   * Writes to the next readers.
   *
   * @return how many holders were looked at; 0 when nothing is due
   */
  @RetriedOnConflict
  @Transactional
  public int tellNext() {
    List<String> readers = letters.readers(READERS_AT_ONCE);
    readers.forEach(this::tell);
    return readers.size();
  }

  /** Nothing is left for whoever was told with another of their orders. */
  private void tell(String reader) {
    Optional<Order> order = OrderNumber.parse(reader).flatMap(orders::byNumber);
    List<RecallHolder> due = untold(order.map(this::ofSameReader).orElse(List.of(reader)));
    if (due.isEmpty()) {
      return;
    }
    String letter = due.get(0).letterName();
    boolean hasReader =
        order.isPresent()
            ? orderLetter.enqueue(letter, order.get().language())
            : coalitionLetter.enqueue(letter, reader);
    for (RecallHolder holder : due) {
      if (hasReader) {
        holder.told(clock.instant(), letter);
      } else {
        holder.hasNoReader(clock.instant());
      }
    }
  }

  /** The orders of one person who reads one language; the order alone when its contact is gone. */
  private List<String> ofSameReader(Order order) {
    Language language = order.language();
    List<String> same = new ArrayList<>(List.of(order.number().text()));
    orders.ofSameRequester(order.number(), ORDERS_OF_ONE).stream()
        .filter(other -> !other.equals(order.number()))
        .filter(other -> orders.byNumber(other).orElseThrow().language() == language)
        .forEach(other -> same.add(other.text()));
    return same;
  }

  /** What is due to them, locked. */
  private List<RecallHolder> untold(List<String> holders) {
    return letters.due(holders).stream()
        .flatMap(key -> recalls.lockedHolder(key.recall, key.holder).stream())
        .filter(holder -> !holder.isTold())
        .toList();
  }
}
