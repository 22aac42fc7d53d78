package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Something that answers HTTP on loopback, in a process of its own. To be closed. */
final class Server implements AutoCloseable {
  private static final long READY_WITHIN_SECONDS = 600;
  private static final int ASK_AGAIN_AFTER_MILLIS = 50;

  private final JavaProcess process;
  private final URI address;

  private Server(JavaProcess process, int port) {
    this.process = process;
    this.address = URI.create("http://127.0.0.1:" + port + "/");
  }

  /**
   * The product as an operator starts it, as a demonstration: on loopback only, with logins,
   * without rate limits.
   *
   * @param java options of Java, such as the size of its memory
   */
  static Server product(Path folder, Database database, List<String> java) {
    int port = freePort();
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("APP_DEMO", "true");
    settings.put("APP_DATA_DIR", folder.resolve("data").toAbsolutePath().toString());
    List<String> arguments = new java.util.ArrayList<>(java);
    arguments.addAll(
        List.of("-jar", System.getProperty("bench.server"), "--port", Integer.toString(port)));
    return new Server(JavaProcess.start(folder, settings, arguments), port);
  }

  /** Any program that takes the port as the last argument. */
  static Server of(Path folder, List<String> arguments) {
    int port = freePort();
    List<String> all = new java.util.ArrayList<>(arguments);
    all.add(Integer.toString(port));
    return new Server(JavaProcess.start(folder, Map.of(), all), port);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until a path answers 200. */
  Server await(String path) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_WITHIN_SECONDS);
    while (!answers(path)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("The server is not ready; it said:\n" + process.said());
      }
      try {
        TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_AFTER_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
    }
    return this;
  }

  Server awaitReady() {
    return await("health/ready");
  }

  private boolean answers(String path) {
    try {
      var ask = (HttpURLConnection) address.resolve(path).toURL().openConnection();
      return ask.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  /** Its address without the slash at the end. */
  String origin() {
    return address.toString().replaceAll("/$", "");
  }

  URI address() {
    return address;
  }

  long pid() {
    return process.pid();
  }

  long cpuMillis() {
    return process.cpuMillis();
  }

  @Override
  public void close() {
    process.close();
  }
}
