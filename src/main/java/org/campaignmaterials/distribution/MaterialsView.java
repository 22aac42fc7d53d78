package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/**
 * What a coalition has, and what waits for its word.
 *
 * @param mayWork whether the reader records for this coalition
 * @param rows each material that was ever shipped to it
 * @param toConfirm parcels that wait for its word
 * @param holdings what lies with members
 * @param dueChecks how many placements somebody should look at again
 * @param form the form for giving back, as it came back
 */
public record MaterialsView(
    CoalitionHead head,
    boolean mayWork,
    List<Row> rows,
    HeldPieces total,
    List<Parcel> toConfirm,
    List<Holding> holdings,
    int dueChecks,
    TypedForm form,
    String formKey) {

  /** One material and where its pieces are. */
  public record Row(MaterialName material, HeldPieces held) {}

  /**
   * A parcel on its way.
   *
   * @param pieces in all
   * @param deliveredOn the day on which the carrier says that it arrived
   */
  public record Parcel(
      String shipment,
      LocalDate shippedOn,
      Optional<LocalDate> deliveredOn,
      int pieces,
      List<Line> lines) {}

  /** Pieces of one material in a parcel, of which it is not known whether they arrived. */
  public record Line(MaterialName material, int open) {}

  /**
   * What lies with one member.
   *
   * @param member its id
   * @param name the member's name
   */
  public record Holding(long member, String name, MaterialName material, int quantity) {}
}
