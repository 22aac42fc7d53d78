package org.campaignmaterials.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The CPU that processes have used so far, in milliseconds: user and system, with all their
 * children, living and dead. Read from {@code /proc} in steps of 10 ms; on other systems as Java
 * tells it, without the dead.
 */
final class Cpu {
  /** How Linux counts in {@code /proc}, whatever its own clock ticks: 100 to the second. */
  private static final long MILLIS_PER_TICK = 10;

  /**
   * Where the ticks stand behind the name, which may contain spaces: user, system, and children's.
   */
  private static final int FIRST_TICKS = 11;

  private Cpu() {}

  /** Of one process and its children. */
  static long millis(long pid) {
    return ProcessHandle.of(pid)
        .map(process -> own(process) + process.descendants().mapToLong(Cpu::own).sum())
        .orElse(0L);
  }

  private static long own(ProcessHandle process) {
    return stat(process.pid())
        .map(ticks -> ticks.stream().mapToLong(Long::longValue).sum())
        .map(ticks -> ticks * MILLIS_PER_TICK)
        .orElseGet(() -> process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
  }

  private static Optional<List<Long>> stat(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Optional.of(
          Arrays.stream(behindName, FIRST_TICKS, FIRST_TICKS + 4).map(Long::valueOf).toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
