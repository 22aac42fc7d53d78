package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How long it takes until the product is ready, beside a bare Payara Micro with an empty WAR; and
 * how much memory it needs when Java may have 256 MB.
 */
final class StartBesidePayara implements Part {
  private static final List<String> SMALL = List.of("-Xmx256m");
  private static final int CLIENTS = 8;
  private static final double KIB_PER_MIB = 1024;

  private final Lab lab;

  StartBesidePayara(Lab lab) {
    this.lab = lab;
  }

  private record Start(double seconds, double cpuSeconds, double residentMib) {}

  @Override
  public String name() {
    return "start";
  }

  @Override
  public int steps() {
    return lab.options().rounds() + 1;
  }

  @Override
  public void run() {
    Path folder = lab.work().resolve("start");
    Path war = emptyWar(folder);
    List<Start> bare = new ArrayList<>();
    List<Start> again = new ArrayList<>();
    List<Start> first = new ArrayList<>();
    try (Database seeded = lab.seeds().copy(Kind.DERBY, Lab.FEW)) {
      for (int round = 1; round <= lab.options().rounds(); round++) {
        lab.progress().step("Starts, in turns: bare Payara Micro, the product again and anew");
        Path here = folder.resolve("round-" + round);
        bare.add(timed(() -> Server.of(here.resolve("bare"), payara(war))));
        again.add(timed(() -> Server.product(here.resolve("again"), seeded, SMALL)));
        Database empty = new DerbyDatabase(here.resolve("empty"));
        first.add(timed(() -> Server.product(here.resolve("anew"), empty, SMALL)));
      }
      Results.Table table =
          lab.results()
              .table(
                  "Until it is ready, with -Xmx256m",
                  "what",
                  "seconds",
                  "CPU seconds",
                  "resident then, MiB");
      row(table, "Payara Micro with an empty WAR", bare);
      row(table, "the product, on a database of " + Lab.FEW + " orders", again);
      row(table, "the product, on nothing: tables, catalog, demonstration", first);
      lab.progress().step("Memory under load, with -Xmx256m");
      memory(folder.resolve("memory"), seeded);
    }
  }

  private static void row(Results.Table table, String what, List<Start> starts) {
    Function<Function<Start, Double>, Spread> of =
        figure -> Spread.of(starts.stream().map(figure).toList());
    table.row(
        what, of.apply(Start::seconds), of.apply(Start::cpuSeconds), of.apply(Start::residentMib));
  }

  private static Start timed(java.util.function.Supplier<Server> start) {
    long begun = System.nanoTime();
    try (Server server = start.get()) {
      server.awaitReady();
      return new Start(
          (System.nanoTime() - begun) / 1e9, server.cpuMillis() / 1e3, mebibytes(server, "VmRSS"));
    }
  }

  private void memory(Path folder, Database database) {
    Results.Table table =
        lab.results()
            .table("Resident memory with -Xmx256m, on Derby", "after", "MiB now", "MiB at most");
    try (Server server = Server.product(folder, database, SMALL)) {
      server.awaitReady();
      table.row("its start", mebibytes(server, "VmRSS"), mebibytes(server, "VmHWM"));
      int seconds = 3 * lab.options().seconds();
      lab.load()
          .run(LoadPlan.of("GET", List.of("/catalog"), 200), server, List.of(), CLIENTS, seconds);
      lab.load()
          .run(
              LoadPlan.orders(List.of("RR-101-en", "RR-101-es"), 2),
              server,
              List.of(),
              CLIENTS,
              seconds);
      table.row(
          "catalog pages and orders by " + CLIENTS + " clients",
          mebibytes(server, "VmRSS"),
          mebibytes(server, "VmHWM"));
    }
  }

  private static List<String> payara(Path war) {
    List<String> arguments = new ArrayList<>(SMALL);
    arguments.addAll(
        List.of(
            "-jar",
            System.getProperty("bench.payara"),
            "--nohazelcast",
            "--deploy",
            war.toString(),
            "--contextroot",
            "/",
            "--port"));
    return arguments;
  }

  private static Path emptyWar(Path folder) {
    Path war = folder.resolve("empty.war").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war))) {
        zip.putNextEntry(new ZipEntry("index.html"));
        zip.write("<!DOCTYPE html>".getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return war;
  }

  /** As Linux tells it; nothing on other systems. */
  private static double mebibytes(Server server, String what) {
    Path status = Path.of("/proc", Long.toString(server.pid()), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith(what))
          .findFirst()
          .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
          .orElse(0.0);
    } catch (IOException e) {
      return 0;
    }
  }
}
