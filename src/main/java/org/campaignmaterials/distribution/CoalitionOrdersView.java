package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.coalition.CoalitionHead;

/** The orders that a coalition's managers placed, a page of them. */
public record CoalitionOrdersView(
    CoalitionHead head, boolean mayWork, List<Row> rows, int number, boolean hasMore) {

  /**
   * One order. Who placed it and where it goes stand in the order itself.
   *
   * @param address of the page on which it is followed; empty for who only reads the records, since
   *     that page can cancel the order
   */
  public record Row(
      String number, String address, LocalDate placedOn, String status, List<Line> lines) {}

  /** One line of it. */
  public record Line(MaterialName material, int ordered, int shipped, int cancelled) {}
}
