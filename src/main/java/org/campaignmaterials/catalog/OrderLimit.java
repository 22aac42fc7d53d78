package org.campaignmaterials.catalog;

/**
 * How much one requester gets without a second look. More can be asked for: campaign staff then
 * read the order first.
 *
 * @param quantity pieces, or kits for a kit
 * @param periodDays the days over which orders are added up
 */
public record OrderLimit(int quantity, int periodDays) {

  public OrderLimit {
    if (quantity < 1 || periodDays < 1) {
      throw new IllegalArgumentException("An order limit is at least one piece in one day.");
    }
  }
}
