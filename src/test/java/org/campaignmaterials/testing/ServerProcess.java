package org.campaignmaterials.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server jar, started as an operator starts it: {@code java -jar}, in a folder of its own, with
 * settings from the environment. To be closed, so that no test leaves a server behind.
 */
public final class ServerProcess implements AutoCloseable {
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(180);
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);

  /** Without HTTP/2, whose first call the server leaves unanswered now and then. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Process process;
  private final Path output;
  private final URI address;

  private ServerProcess(Process process, Path output, URI address) {
    this.process = process;
    this.output = output;
    this.address = address;
  }

  /** A port that nobody listened on a moment ago. */
  public static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts the server in {@code folder} on {@code port}; the environment's own APP_ are left out.
   *
   * @param options of the command line, behind the port
   */
  public static ServerProcess start(
      Path folder, int port, Map<String, String> settings, String... options) {
    try {
      var output = Files.createTempFile(folder, "screen", ".txt");
      var builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xmx768m",
                  "-Djava.io.tmpdir=" + folder,
                  "-jar",
                  System.getProperty("test.server"),
                  "--port",
                  Integer.toString(port))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.command().addAll(List.of(options));
      builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
      // Hashing costs seconds on purpose; what the tests prove costs none.
      builder.environment().put("APP_PASSWORD_ROUNDS", "10000");
      builder.environment().putAll(settings);
      return new ServerProcess(
          builder.start(), output, URI.create("http://127.0.0.1:" + port + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until the server says that it is ready; fails when it ends or takes too long. */
  public ServerProcess awaitReady() {
    Eventually.is(this::itSaid, STARTS_WITHIN, () -> lives() && status("health/ready") == 200);
    return this;
  }

  /** Waits until the person who started it is shown this. */
  public Matcher awaitShown(Pattern wanted) {
    return Eventually.found(
        this::itSaid,
        STARTS_WITHIN,
        () -> {
          boolean lives = process.isAlive();
          Matcher shown = wanted.matcher(screen());
          if (shown.find()) {
            return Optional.of(shown);
          }
          assertThat(lives).as(itSaid()).isTrue();
          return Optional.empty();
        });
  }

  private boolean lives() {
    if (!process.isAlive()) {
      throw new AssertionError("It ended; " + itSaid());
    }
    return true;
  }

  private String itSaid() {
    return "the server said:\n" + screen();
  }

  /** The status of a GET, or 0 when nobody answers. */
  private int status(String path) throws InterruptedException {
    try {
      return get(path).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** A GET of {@code path}, given without the slash in front. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(20)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** A POST of {@code body} to {@code path}, given without the slash in front. */
  public HttpResponse<String> post(String path, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  public URI address() {
    return address;
  }

  /** What the person who started it sees, standard output and error together. */
  public String screen() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** Waits for the process to end by itself and answers its exit status. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(STARTS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The server still runs; it said:\n" + screen());
    }
    return process.exitValue();
  }

  /** Asks the process to end, as Ctrl-C and SIGTERM do, and answers its exit status. */
  public int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("The server did not end when asked to; it said:\n" + screen());
    }
    return process.exitValue();
  }

  /** Kills the process, as SIGKILL does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
