package org.campaignmaterials.ordering;

import org.campaignmaterials.catalog.OrderLimit;

/**
 * Of which publication an order asks for more than its limit.
 *
 * @param title of the publication, in the reader's language
 * @param asked pieces, or kits
 * @param withOthers whether only this order and others of the same requester together are above
 */
public record LimitExcess(String title, OrderLimit limit, long asked, boolean withOthers) {

  /** By how much. */
  public long above() {
    return asked - limit.quantity();
  }
}
