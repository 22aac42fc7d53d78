package org.campaignmaterials.shipping;

import java.util.List;
import java.util.OptionalDouble;
import org.campaignmaterials.shared.State;

/**
 * How many working days a parcel is on its way, from at least to at most. The mile bands are those
 * of the postal zones; the days in each are this project's cautious reading of what ground service
 * takes, not a carrier's promise, and pages say "usually".
 */
record TransitDays(int atLeast, int atMost) {
  private static final TransitDays FARTHEST = new TransitDays(4, 7);
  private static final TransitDays ALASKA_HAWAII = new TransitDays(5, 12);
  private static final TransitDays TERRITORY = new TransitDays(7, 15);
  private static final TransitDays FREELY_ASSOCIATED_STATE = new TransitDays(10, 25);
  private static final TransitDays MILITARY = new TransitDays(10, 30);

  private record Band(int miles, TransitDays days) {}

  private static final List<Band> BANDS =
      List.of(
          new Band(50, new TransitDays(1, 3)),
          new Band(150, new TransitDays(2, 3)),
          new Band(300, new TransitDays(2, 4)),
          new Band(600, new TransitDays(3, 4)),
          new Band(1000, new TransitDays(3, 5)),
          new Band(1400, new TransitDays(3, 6)),
          new Band(1800, new TransitDays(4, 6)));

  /** From a prefix on the mainland to an address; an unknown distance counts as the farthest. */
  static TransitDays between(String fromZip3, State to, String toZip3) {
    return switch (to.kind()) {
      case MILITARY -> MILITARY;
      case FREELY_ASSOCIATED_STATE -> FREELY_ASSOCIATED_STATE;
      case TERRITORY -> TERRITORY;
      case STATE, DISTRICT ->
          to.isContiguous() ? byDistance(Distances.miles(fromZip3, toZip3)) : ALASKA_HAWAII;
    };
  }

  private static TransitDays byDistance(OptionalDouble miles) {
    return BANDS.stream()
        .filter(band -> miles.isPresent() && miles.getAsDouble() <= band.miles())
        .findFirst()
        .map(Band::days)
        .orElse(FARTHEST);
  }
}
