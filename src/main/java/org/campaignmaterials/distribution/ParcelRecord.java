package org.campaignmaterials.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A parcel for a coalition as it stands now.
 *
 * @param shipment the parcel's number, its id
 * @param deliveredOn the day on which the carrier says that it arrived
 * @param state {@code to_confirm}, {@code settled} or {@code came_back}
 * @param confirmedOn the day on which it arrived, as the coalition says
 * @param recordedAt when the coalition said so
 * @param lines its SKUs
 */
public record ParcelRecord(
    String shipment,
    LocalDate shippedOn,
    Optional<LocalDate> deliveredOn,
    String state,
    Optional<LocalDate> confirmedOn,
    Optional<Instant> recordedAt,
    List<Line> lines) {

  /**
   * Pieces of one SKU in the parcel.
   *
   * @param sku in full
   * @param accepted arrived, and can be used
   * @param rejected arrived, and can't be used
   * @param lost never arrived, as the coalition says
   */
  public record Line(String sku, int shipped, int accepted, int rejected, int lost) {

    /** Of which it is not known whether they arrived. */
    public int unconfirmed() {
      return shipped - accepted - rejected - lost;
    }
  }
}
