package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What a load does, handed to Gatling's process as a file. */
final class LoadPlan {
  private static final String SEPARATOR = "\n";

  private final Properties said;

  private LoadPlan(Properties said) {
    this.said = said;
  }

  /** Asks one of these paths, each as often as the others. */
  static LoadPlan of(String method, List<String> paths, int status) {
    LoadPlan plan = new LoadPlan(new Properties());
    plan.said.setProperty("method", method);
    plan.said.setProperty("paths", String.join(SEPARATOR, paths));
    plan.said.setProperty("status", Integer.toString(status));
    return plan;
  }

  /** Places orders, of so many different ones of these SKUs. */
  static LoadPlan orders(List<String> skus, int lines) {
    LoadPlan plan = of("POST", List.of("/api/v1/orders"), 201);
    plan.said.setProperty("skus", String.join(SEPARATOR, skus));
    plan.said.setProperty("lines", Integer.toString(lines));
    return plan;
  }

  /** The same, with one header more. */
  LoadPlan with(String header, String text) {
    LoadPlan plan = new LoadPlan((Properties) said.clone());
    plan.said.setProperty("header." + header, text);
    return plan;
  }

  /**
   * The same, against a server.
   *
   * @param server its address: of HTTP without the last slash, or of JDBC
   * @param watched the processes whose CPU is told with the result
   * @param result where that is left
   */
  LoadPlan against(String server, int clients, int seconds, List<Long> watched, Path result) {
    LoadPlan plan = new LoadPlan((Properties) said.clone());
    plan.said.setProperty("server", server);
    plan.said.setProperty("clients", Integer.toString(clients));
    plan.said.setProperty("seconds", Integer.toString(seconds));
    plan.said.setProperty("result", result.toString());
    plan.said.setProperty(
        "watched", String.join(SEPARATOR, watched.stream().map(String::valueOf).toList()));
    return plan;
  }

  static LoadPlan read(Path file) {
    Properties said = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      said.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LoadPlan(said);
  }

  void write(Path file) {
    try (Writer writer = Files.newBufferedWriter(file)) {
      said.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String server() {
    return said.getProperty("server");
  }

  String method() {
    return said.getProperty("method");
  }

  int status() {
    return number("status");
  }

  Path result() {
    return Path.of(said.getProperty("result"));
  }

  int clients() {
    return number("clients");
  }

  int seconds() {
    return number("seconds");
  }

  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    said.stringPropertyNames().stream()
        .filter(name -> name.startsWith("header."))
        .forEach(name -> headers.put(name.substring(7), said.getProperty(name)));
    return headers;
  }

  /** Path, key and body of each request in turn; never ends. */
  Iterator<Map<String, Object>> requests() {
    List<String> paths = list("paths");
    boolean orders = said.containsKey("skus");
    AtomicLong count = new AtomicLong(ThreadLocalRandom.current().nextLong(1L << 40) << 20);
    return Stream.<Map<String, Object>>generate(
            () -> {
              long number = count.incrementAndGet();
              return Map.of(
                  "path", any(paths),
                  "key", UUID.randomUUID().toString(),
                  "body", orders ? OrderText.of(number, someSkus()) : "");
            })
        .iterator();
  }

  private static String any(List<String> list) {
    return list.get(ThreadLocalRandom.current().nextInt(list.size()));
  }

  /** The SKUs of one order. */
  List<String> someSkus() {
    List<String> all = list("skus");
    List<String> chosen = new ArrayList<>();
    while (chosen.size() < number("lines")) {
      String one = any(all);
      if (!chosen.contains(one)) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  Stopwatch stopwatch() {
    return new Stopwatch(list("watched").stream().map(Long::valueOf).toList(), result());
  }

  private List<String> list(String name) {
    return Arrays.stream(said.getProperty(name).split(SEPARATOR))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private int number(String name) {
    return Integer.parseInt(said.getProperty(name));
  }

  /** Time and CPU between the first and the last request. */
  static final class Stopwatch {
    private final List<Long> watched;
    private final Path result;
    private long[] cpuBefore;
    private long nanosBefore;

    private Stopwatch(List<Long> watched, Path result) {
      this.watched = watched;
      this.result = result;
    }

    void start() {
      cpuBefore = cpu();
      nanosBefore = System.nanoTime();
    }

    /** Leaves a line: nanoseconds, then milliseconds of CPU of each watched process. */
    void stop() {
      StringBuilder line = new StringBuilder().append(System.nanoTime() - nanosBefore);
      long[] cpuAfter = cpu();
      for (int index = 0; index < cpuAfter.length; index++) {
        line.append(' ').append(cpuAfter[index] - cpuBefore[index]);
      }
      try {
        Files.writeString(result, line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private long[] cpu() {
      return watched.stream().mapToLong(Cpu::millis).toArray();
    }
  }
}
