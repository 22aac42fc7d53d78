package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has Gatling ask a server, in a process of its own, and reads what it found. */
final class Load {
  private static final Duration SLACK = Duration.ofMinutes(3);

  private final Path folder;
  private int loads;

  /**
   * @param folder where Gatling leaves its reports
   */
  Load(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a plan.
   *
   * @param database whose processes are watched with the server's
   */
  Measured run(LoadPlan what, Server server, List<Long> database, int clients, int seconds) {
    loads++;
    Path here = folder.resolve("load-" + loads);
    Path plan = here.resolve("plan.properties").toAbsolutePath();
    Path result = here.resolve("result.txt").toAbsolutePath();
    List<Long> watched = new ArrayList<>(List.of(server.pid()));
    watched.addAll(database);
    try {
      Files.createDirectories(here);
      what.against(server.origin(), clients, seconds, watched, result).write(plan);
      try (JavaProcess gatling = JavaProcess.start(here, Map.of(), command(plan))) {
        gatling.awaitSuccess(Duration.ofSeconds(seconds).plus(SLACK));
        return read(gatling.said(), Files.readString(result));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path plan) {
    return List.of(
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-XX:+UseSerialGC",
        "-Xmx256m",
        // Nothing of ours is anybody else's business.
        "-Dgatling.data.enableAnalytics=false",
        "-Dbench.load=" + plan,
        "-cp",
        JavaProcess.ownClassPath(),
        "io.gatling.app.Gatling",
        "-s",
        LoadSimulation.class.getName(),
        "-rf",
        plan.resolveSibling("report").toString());
  }

  private static Measured read(String said, String stopwatch) {
    return Measured.of(
        (long) figure(said, "request count", 2),
        (long) figure(said, "request count", 3),
        figure(said, "response time 50th percentile \\(ms\\)", 2),
        figure(said, "response time 95th percentile \\(ms\\)", 2),
        figure(said, "response time 99th percentile \\(ms\\)", 2),
        stopwatch);
  }

  /** From the table that Gatling ends with: total, successes, failures. */
  private static double figure(String said, String name, int column) {
    Matcher row =
        Pattern.compile("> " + name + "\\s*\\|([^|\\n]*)\\|([^|\\n]*)\\|([^|\\n]*)").matcher(said);
    if (!row.find()) {
      throw new IllegalStateException("Gatling did not say its " + name + ":\n" + said);
    }
    String figure = row.group(column).strip().replace(",", "");
    return figure.equals("-") ? 0 : Double.parseDouble(figure);
  }
}
