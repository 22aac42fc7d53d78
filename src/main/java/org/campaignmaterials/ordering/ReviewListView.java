package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What campaign staff should read, the oldest first.
 *
 * @param total on all pages
 * @param number of this page, from 1
 */
public record ReviewListView(List<Row> rows, long total, int number, boolean hasMore) {

  /**
   * One order.
   *
   * @param ageDays how long it has waited, in days; 0 for today
   * @param organization empty for an individual, or after the contact was erased
   * @param pieces in all, with kits counted by their pieces
   * @param holdUntil the last day on which its stock is held for it; empty when it is not held for
   *     a stated time
   */
  public record Row(
      String orderNumber,
      String status,
      LocalDate placedOn,
      long ageDays,
      Optional<LocalDate> neededBy,
      String sector,
      String state,
      String organization,
      boolean confidential,
      int pieces,
      List<LimitExcess> excesses,
      Optional<LocalDate> holdUntil) {

    /** Whether it is placed already, and staff should only look at it. */
    public boolean isPlacedAlready() {
      return !status.equals(OrderStatus.IN_REVIEW.code());
    }
  }
}
