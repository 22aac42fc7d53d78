package org.campaignmaterials.bench;

import java.util.function.Supplier;

/**
 * Loads that don't count. A young server mostly compiles itself; it is warm when the same load
 * doesn't become cheaper any more.
 */
final class WarmUp {
  /** What a load may be cheaper than the one before and yet count as the same. */
  private static final double SAME_WITHIN = 0.05;

  private static final int AT_LEAST = 3;
  private static final int AT_MOST = 12;

  private WarmUp() {}

  /** Repeats a load until it is steady, or has been run so often that it won't be. */
  static void with(String what, Progress progress, Supplier<Measured> load) {
    double before = Double.MAX_VALUE;
    for (int time = 1; time <= AT_MOST; time++) {
      double now = load.get().cpu();
      progress.say("      warming up, %s: %.2f ms of CPU each".formatted(what, now));
      if (time >= AT_LEAST && now > before * (1 - SAME_WITHIN)) {
        return;
      }
      before = now;
    }
  }
}
