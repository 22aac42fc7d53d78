package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.shipping.DeliveryWindow;

/**
 * When what leaves now will probably arrive. Nobody knows when material that is out of stock comes
 * in again, so a day is told for nothing else.
 *
 * @param window the days between which it will probably arrive
 * @param inPart whether more follows later
 */
public record Arrival(DeliveryWindow window, boolean inPart) {

  /**
   * What can be told of an order.
   *
   * @param anyLeaves whether something has left or can leave now
   * @param anyWaits whether something waits for stock
   */
  static Optional<Arrival> of(DeliveryWindow window, boolean anyLeaves, boolean anyWaits) {
    return anyLeaves ? Optional.of(new Arrival(window, anyWaits)) : Optional.empty();
  }

  /** Whether it may arrive only after the day on which it is needed. */
  boolean mayMiss(LocalDate neededBy) {
    return neededBy.isBefore(window.to());
  }
}
