package org.campaignmaterials.shipping;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.campaignmaterials.shared.CsvTable;
import org.campaignmaterials.shared.State;

/**
 * How far two ZIP prefixes lie apart, as the crow flies between their rough centres ({@code
 * /data/zip3-centroids.csv}). Good for choosing a warehouse and for telling days, not for the
 * Postal Service's own zone chart. Military prefixes and a few others have no centre.
 */
public final class Distances {
  private static final double EARTH_RADIUS_MILES = 3958.8;
  private static final Map<String, Centre> CENTRES = load();

  private Distances() {}

  /**
   * Where something is sent from.
   *
   * @param name tells two of them apart: the warehouse's code or name
   * @param state the code of its state
   * @param zip3 the first three digits of its ZIP Code
   */
  public record Origin(String name, String state, String zip3) {}

  private record Centre(double latitude, double longitude) {}

  /** Miles between two prefixes; empty when the centre of either is unknown. */
  public static OptionalDouble miles(String fromZip3, String toZip3) {
    Centre from = CENTRES.get(fromZip3);
    Centre to = CENTRES.get(toZip3);
    return from == null || to == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(milesBetween(from, to));
  }

  /**
   * The candidates in the order in which an order to this prefix would ask them: the nearest first;
   * where a distance is unknown, after the known ones, those in the destination's own state before
   * others; equal ones by name. The same question always gets the same order.
   *
   * @param origin where a candidate sends from
   */
  public static <W> List<W> nearestFirst(
      String toZip3, Collection<W> candidates, Function<W, Origin> origin) {
    String toState = ZipTable.stateOfPrefix(toZip3).map(State::code).orElse("");
    Comparator<Origin> nearest =
        Comparator.comparingDouble(
                (Origin from) -> miles(from.zip3(), toZip3).orElse(Double.MAX_VALUE))
            .thenComparing(from -> !from.state().equals(toState))
            .thenComparing(Origin::name);
    return candidates.stream().sorted(Comparator.comparing(origin, nearest)).toList();
  }

  /** The haversine formula on a round earth: within half a percent, far finer than a prefix is. */
  private static double milesBetween(Centre from, Centre to) {
    double latitude = Math.toRadians(to.latitude - from.latitude);
    double longitude = Math.toRadians(to.longitude - from.longitude);
    double half =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(from.latitude))
                * Math.cos(Math.toRadians(to.latitude))
                * Math.pow(Math.sin(longitude / 2), 2);
    return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
  }

  private static Map<String, Centre> load() {
    Map<String, Centre> centres = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/data/zip3-centroids.csv").rows()) {
      centres.put(
          row.get("zip3"),
          new Centre(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))));
    }
    return Map.copyOf(centres);
  }
}
