package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@link ReferenceProgram} seen from outside. To be closed. */
final class Reference implements AutoCloseable {
  private static final int LOOK_AGAIN_AFTER_MILLIS = 100;
  private static final int LINES_OF_RESULT = 2;

  private final Path folder;
  private final Database database;
  private final JavaProcess process;
  private int plans;

  private Reference(Path folder, Database database, JavaProcess process) {
    this.folder = folder;
    this.database = database;
    this.process = process;
  }

  static Reference start(Path folder, Database database, List<String> java) {
    List<String> arguments = new ArrayList<>(java);
    arguments.addAll(List.of("-cp", JavaProcess.ownClassPath(), ReferenceProgram.class.getName()));
    return new Reference(folder, database, JavaProcess.start(folder, Map.of(), arguments));
  }

  long pid() {
    return process.pid();
  }

  Measured run(LoadPlan what, int clients, int seconds) {
    plans++;
    Path file = folder.resolve("plan-" + plans + ".properties").toAbsolutePath();
    Path result = folder.resolve("result-" + plans + ".txt").toAbsolutePath();
    List<Long> watched = new ArrayList<>(List.of(process.pid()));
    watched.addAll(database.processes());
    what.against(database.url(), clients, seconds, watched, result).write(file);
    process.tell(file.toString());
    return read(await(result));
  }

  private List<String> await(Path result) {
    try {
      while (true) {
        if (Files.exists(result)) {
          List<String> lines = Files.readAllLines(result);
          if (lines.size() == LINES_OF_RESULT) {
            return lines;
          }
        }
        if (!process.isAlive()) {
          throw new IllegalStateException("The reference failed; it said:\n" + process.said());
        }
        TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_AFTER_MILLIS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static Measured read(List<String> lines) {
    double[] figures =
        Arrays.stream(lines.get(1).split(" ")).mapToDouble(Double::parseDouble).toArray();
    return Measured.of(
        (long) figures[0], (long) figures[1], figures[2], figures[3], figures[4], lines.get(0));
  }

  /** Ends it in order, so that its database can be looked into. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.hangUp();
    }
  }
}
