package org.campaignmaterials.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignmaterials.testing.ServerProcess;

/** One server that is started, killed and started again, always at the same address. */
final class Node implements AutoCloseable {
  private final Path folder;
  private final int port = ServerProcess.freePort();
  private final Map<String, String> settings;
  private ServerProcess process;

  /**
   * A server that does not run yet, a demonstration, whose logins the clients use.
   *
   * @param folder of its own
   */
  Node(Path folder, Database database, Map<String, String> settings) {
    this.folder = folder;
    this.settings = new HashMap<>(settings);
    this.settings.putAll(database.settings());
    this.settings.put("APP_DEMO", "true");
    this.settings.put("APP_LOG_FORMAT", "json");
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  Path data() {
    return folder.resolve("data");
  }

  /** Starts it, without waiting. */
  void begin() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process = ServerProcess.start(folder, port, settings);
  }

  void awaitReady() throws InterruptedException {
    process.awaitReady();
  }

  void start() throws InterruptedException {
    begin();
    awaitReady();
  }

  /**
   * SIGKILL: it can't finish anything. What it had unpacked stays behind, so we clear that away.
   */
  void kill() throws InterruptedException {
    process.kill();
    clearAway();
  }

  /** SIGTERM, as an operator ends it. */
  void stop() throws InterruptedException {
    process.stop();
  }

  /**
   * What the log tells that it should not: names and addresses of those who ordered, or a line that
   * is not whole JSON.
   */
  List<String> told(Answers answers) throws IOException {
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.list(data().resolve("log"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        String log = Files.readString(file);
        for (String secret : List.of("durable.example.org", "Test Person", "Rockville", "key=")) {
          if (log.contains(secret)) {
            told.add("the log says " + secret);
          }
        }
        long plain = log.lines().filter(line -> !line.startsWith("{\"time\":\"20")).count();
        if (plain > 0) {
          told.add("lines of the log that are no JSON: " + plain);
        }
        answers.orders().values().stream()
            .map(Answers.Ordered::accessKey)
            .filter(log::contains)
            .forEach(key -> told.add("the log has the key of an order"));
      }
    }
    return told;
  }

  /** What a command has to be told to work on the same place. */
  Map<String, String> settings() {
    Map<String, String> all = new HashMap<>(settings);
    all.put("APP_DATA_DIR", data().toAbsolutePath().toString());
    return all;
  }

  ServerProcess process() {
    return process;
  }

  private void clearAway() {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path each : left.filter(file -> !file.equals(data())).toList()) {
        String name = each.getFileName().toString();
        if (!name.startsWith("screen") && Files.isDirectory(each)) {
          delete(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
