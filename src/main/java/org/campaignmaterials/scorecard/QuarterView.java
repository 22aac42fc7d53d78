package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.coalition.CoalitionHead;

/**
 * The page of one quarter: what it asks, what is done already, and how long the rest takes.
 *
 * @param quarter in words
 * @param parcels those that wait to be confirmed
 */
public record QuarterView(
    CoalitionHead head,
    boolean mayWork,
    String quarter,
    String effort,
    List<Step> steps,
    List<Parcel> parcels) {

  /**
   * A step.
   *
   * @param sentence how it stands
   * @param path where it is done
   */
  public record Step(
      QuarterStep.Kind kind, String name, boolean open, String sentence, String path) {}

  /** A parcel that somebody should confirm. */
  public record Parcel(
      String shipment, LocalDate shippedOn, long pieces, String confirming, String path) {}
}
