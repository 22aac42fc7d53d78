package org.campaignmaterials.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Java program in a process of its own, so that its CPU can be told from ours. What it says goes
 * to a file in its folder. To be closed.
 */
final class JavaProcess implements AutoCloseable {
  private static final Duration ENDS_WITHIN = Duration.ofSeconds(60);

  private final Process process;
  private final Path output;

  private JavaProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /**
   * Starts Java.
   *
   * @param arguments everything behind {@code java}
   * @param environment added to ours, of which {@code APP_} settings are left out
   */
  static JavaProcess start(Path folder, Map<String, String> environment, List<String> arguments) {
    try {
      Files.createDirectories(folder);
      Path output = folder.resolve("output.txt");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Djava.io.tmpdir=" + folder.toAbsolutePath());
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
      builder.environment().putAll(environment);
      return new JavaProcess(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class path that this program runs with, made absolute: children run in other folders. */
  static String ownClassPath() {
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      entries.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, entries);
  }

  /** Gives it a line to read. */
  void tell(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new IllegalStateException("It has ended; it said:\n" + said(), e);
    }
  }

  /** Ends its input, by which it ends itself. */
  void hangUp() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    awaitSuccess(ENDS_WITHIN);
  }

  long pid() {
    return process.pid();
  }

  long cpuMillis() {
    return Cpu.millis(process.pid());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Waits for its end.
   *
   * @throws IllegalStateException when it failed, with what it said
   */
  void awaitSuccess(Duration within) {
    try {
      if (!process.waitFor(within.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("It takes too long; it said:\n" + said());
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException("It failed; it said:\n" + said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks it to end, as Ctrl-C does, and makes it when it doesn't. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
