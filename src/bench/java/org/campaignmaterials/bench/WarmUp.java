package org.campaignmaterials.bench;

import java.util.function.Supplier;

/**
 * Loads that don't count. A young server mostly compiles itself; it is warm when that takes next to
 * nothing of its CPU, and the same load doesn't become cheaper any more.
 */
final class WarmUp {
  /** What a load may be cheaper than the cheapest before and yet count as the same. */
  private static final double SAME_WITHIN = 0.05;

  /** What a warm program's compiling may take of its CPU. */
  private static final double COMPILING = 0.05;

  /** How often in a row both must be so: one load alone may have been disturbed. */
  private static final int STEADY = 2;

  private static final int AT_MOST = 40;

  private WarmUp() {}

  /**
   * Repeats a load until it is steady, or has been run so often that it won't be.
   *
   * @param pid of the program that is to become warm
   */
  static void with(String what, Progress progress, long pid, Supplier<Measured> load) {
    double least = Double.MAX_VALUE;
    int steady = 0;
    for (int time = 0; time < AT_MOST && steady < STEADY; time++) {
      long compiledBefore = Cpu.compilingMillis(pid);
      Measured measured = load.get();
      double now = measured.cpu();
      double compiling =
          (Cpu.compilingMillis(pid) - compiledBefore) / (double) measured.cpuMillis().get(0);
      progress.say(
          "      warming up, %s: %.2f ms of CPU each, %.0f%% of it to compile"
              .formatted(what, now, 100 * compiling));
      boolean same = now > least * (1 - SAME_WITHIN) && compiling <= COMPILING;
      steady = same ? steady + 1 : 0;
      least = Math.min(least, now);
    }
  }
}
