package org.campaignmaterials.bench;

import java.util.function.Supplier;

/**
 * Loads that don't count. A young server mostly compiles itself; it is warm when the same load
 * doesn't become cheaper any more.
 */
final class WarmUp {
  /** What a load may be cheaper than the cheapest before and yet count as the same. */
  private static final double SAME_WITHIN = 0.05;

  /** How often in a row it must count as the same: one load alone may have been disturbed. */
  private static final int STEADY = 2;

  private static final int AT_MOST = 15;

  private WarmUp() {}

  /** Repeats a load until it is steady, or has been run so often that it won't be. */
  static void with(String what, Progress progress, Supplier<Measured> load) {
    double least = Double.MAX_VALUE;
    int steady = 0;
    for (int time = 0; time < AT_MOST && steady < STEADY; time++) {
      double now = load.get().cpu();
      progress.say("      warming up, %s: %.2f ms of CPU each".formatted(what, now));
      steady = now > least * (1 - SAME_WITHIN) ? steady + 1 : 0;
      least = Math.min(least, now);
    }
  }
}
