package org.campaignmaterials.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the figures were measured on, without which they mean little. */
record Machine(Map<String, String> facts) {
  static Machine thisOne() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(
        "measured",
        Instant.ofEpochMilli(System.currentTimeMillis())
            .truncatedTo(ChronoUnit.MINUTES)
            .toString());
    facts.put(
        "processors",
        Runtime.getRuntime().availableProcessors() + of("/proc/cpuinfo", "model name"));
    facts.put("memory", of("/proc/meminfo", "MemTotal").replaceFirst("^, ", ""));
    facts.put(
        "system",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
    facts.put(
        "Java",
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    facts.put(
        "load when it began",
        String.format(
            Locale.ROOT,
            "%.1f",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    return new Machine(facts);
  }

  private static String of(String file, String name) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      Optional<String> found = lines.filter(line -> line.startsWith(name)).findFirst();
      return found.map(line -> ", " + line.split(":", 2)[1].strip()).orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
