package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;

/**
 * What others ordered with the coalition named, in one year.
 *
 * @param referral the address to share
 * @param pieces in the year, without what came back
 */
public record CreditedView(
    CoalitionHead head, int year, boolean isThisYear, String referral, int pieces, List<Row> rows) {

  /**
   * One line.
   *
   * @param recipientSays in words; empty as long as nobody said anything
   */
  public record Row(
      LocalDate shippedOn,
      MaterialName material,
      int quantity,
      String sector,
      String zip3,
      Optional<LocalDate> cameBackOn,
      String recipientSays) {}
}
