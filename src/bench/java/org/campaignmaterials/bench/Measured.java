package org.campaignmaterials.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What came of one load.
 *
 * @param done how many requests or orders were answered as they should be
 * @param failed how many were not
 * @param seconds from the first to the last
 * @param p50 the time within which half of them were answered, in milliseconds; likewise the others
 * @param cpuMillis of the program, and of its database's own processes
 */
record Measured(
    long done,
    long failed,
    double seconds,
    double p50,
    double p95,
    double p99,
    List<Long> cpuMillis) {
  private static final double NANOS_PER_SECOND = 1e9;

  /** With the line that {@link LoadPlan.Stopwatch} leaves. */
  static Measured of(long done, long failed, double p50, double p95, double p99, String stopwatch) {
    if (done == 0) {
      throw new IllegalStateException(
          "Nothing was answered as it should be, " + failed + " failed");
    }
    String[] figures = stopwatch.strip().split(" ");
    return new Measured(
        done,
        failed,
        Long.parseLong(figures[0]) / NANOS_PER_SECOND,
        p50,
        p95,
        p99,
        Arrays.stream(figures).skip(1).map(Long::valueOf).toList());
  }

  double perSecond() {
    return done / seconds;
  }

  /** CPU of the program for one, in milliseconds. */
  double programCpu() {
    return cpuMillis.get(0) / (double) done;
  }

  /** CPU of the database's own processes for one, in milliseconds; none for Derby. */
  double databaseCpu() {
    return cpuMillis.stream().skip(1).mapToLong(Long::longValue).sum() / (double) done;
  }

  double cpu() {
    return programCpu() + databaseCpu();
  }
}
