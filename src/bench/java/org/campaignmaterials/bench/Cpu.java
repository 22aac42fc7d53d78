package org.campaignmaterials.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** What Linux keeps of the names of a JVM's compilers. */
  private static final Pattern COMPILER = Pattern.compile("C[12] CompilerThre.*");

  private Cpu() {}

  /** Of one process and its children. */
  static long millis(long pid) {
    return ProcessHandle.of(pid)
        .map(process -> own(process) + process.descendants().mapToLong(Cpu::own).sum())
        .orElse(0L);
  }

  /**
   * Of the threads with which a Java process compiles itself. 0 where Linux's {@code /proc} is
   * missing.
   */
  static long compilingMillis(long pid) {
    Path threads = Path.of("/proc", Long.toString(pid), "task");
    try (Stream<Path> each = Files.list(threads)) {
      return each.map(thread -> stat(thread.resolve("stat")))
              .flatMap(Optional::stream)
              .filter(thread -> COMPILER.matcher(thread.name()).matches())
              .mapToLong(thread -> thread.ticks().get(0) + thread.ticks().get(1))
              .sum()
          * MILLIS_PER_TICK;
    } catch (IOException e) {
      return 0;
    }
  }

  private static long own(ProcessHandle process) {
    return stat(Path.of("/proc", Long.toString(process.pid()), "stat"))
        .map(all -> all.ticks().stream().mapToLong(Long::longValue).sum())
        .map(ticks -> ticks * MILLIS_PER_TICK)
        .orElseGet(() -> process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
  }

  /**
   * A process or a thread.
   *
   * @param ticks user, system, and children's user and system
   */
  private record Stat(String name, List<Long> ticks) {}

  private static Optional<Stat> stat(Path file) {
    try {
      String stat = Files.readString(file);
      int endOfName = stat.lastIndexOf(')');
      String[] behindName = stat.substring(endOfName + 2).split(" ");
      return Optional.of(
          new Stat(
              stat.substring(stat.indexOf('(') + 1, endOfName),
              Arrays.stream(behindName, FIRST_TICKS, FIRST_TICKS + 4).map(Long::valueOf).toList()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
