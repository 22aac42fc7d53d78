package org.campaignmaterials.bench;

import java.util.List;
import java.util.Locale;

/** The middle of some measurements, and how far apart they were. */
record Spread(double median, double least, double most) {
  static Spread of(List<Double> measurements) {
    List<Double> sorted = measurements.stream().sorted().toList();
    int middle = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** For example 1.43 (1.38–1.51). */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, least, most);
  }
}
