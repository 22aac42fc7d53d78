package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.util.List;

/** What every part of the benchmark works with. */
record Lab(Options options, Seeds seeds, Load load, Progress progress, Results results, Path work) {
  /** Product and reference get the same memory, enough for neither to think of it. */
  static final List<String> JAVA = List.of("-Xms512m", "-Xmx512m");

  /** The few orders beside which many are measured. */
  static final int FEW = 1000;
}
