package org.campaignmaterials.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A placement that stands: one place, with each look at it.
 *
 * @param number its id
 * @param organization the id of the organization at whose place it is
 * @param sector the code of its sector
 * @param sku in full
 * @param quantity pieces; of those handed out before when {@code fromHandOut} is true, and then not
 *     to be added to anything
 * @param goneOn the day on which it was found gone
 * @param looks in the order in which they were recorded; those taken back are not in it
 */
public record PlacementRecord(
    String number,
    long organization,
    String sector,
    String zip3,
    String sku,
    int quantity,
    boolean fromHandOut,
    LocalDate postedOn,
    Instant recordedAt,
    Proof proof,
    LocalDate lastSeenOn,
    Optional<LocalDate> goneOn,
    List<Look> looks) {

  public PlacementRecord {
    looks = List.copyOf(looks);
  }

  /**
   * Somebody looked.
   *
   * @param there whether it was still there
   */
  public record Look(LocalDate on, boolean there, Proof proof, Instant recordedAt) {}
}
