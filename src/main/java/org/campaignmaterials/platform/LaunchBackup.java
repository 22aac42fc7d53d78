package org.campaignmaterials.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * The command {@code backup --to FOLDER}: asks the server that runs on the same data folder for a
 * backup and waits for it. See {@link BackingUp}.
 */
final class LaunchBackup {
  private static final int LOOK_AGAIN_AFTER = 200;

  /** How long a living server may take to see the request, in milliseconds. */
  private static final int SEEN_WITHIN = 20_000;

  private final Path data;
  private final PrintStream screen;

  LaunchBackup(LaunchSettings settings, PrintStream screen) {
    this.data = settings.dataFolder();
    this.screen = screen;
  }

  void into(Path folder) throws LaunchFailure {
    if (Files.exists(folder)) {
      throw new LaunchFailure(
          "%s is there already: name a folder that the backup may make.".formatted(folder));
    }
    if (!Files.isDirectory(data)) {
      throw new LaunchFailure(
          "There is no data folder %s: set APP_DATA_DIR as for the server.".formatted(data));
    }
    Path request = data.resolve(BackingUp.REQUEST);
    try {
      Files.deleteIfExists(data.resolve(BackingUp.ANSWER));
      Path unfinished = data.resolve(BackingUp.REQUEST + ".tmp");
      Files.writeString(unfinished, folder.toAbsolutePath().toString());
      Files.move(unfinished, request, StandardCopyOption.ATOMIC_MOVE);
      awaitSeen(request);
      awaitDone();
    } catch (IOException e) {
      throw new LaunchFailure(
          "The data folder %s can't be used: run this as the user that runs the server."
              .formatted(data),
          e);
    }
  }

  private void awaitSeen(Path request) throws IOException, LaunchFailure {
    long end = System.nanoTime() + SEEN_WITHIN * 1_000_000L;
    while (Files.exists(request)) {
      if (System.nanoTime() > end && Files.deleteIfExists(request)) {
        throw new LaunchFailure(
            "No server runs on %s, so there is nobody to make the backup: start it first."
                .formatted(data));
      }
      Launcher.pause(LOOK_AGAIN_AFTER);
    }
  }

  private void awaitDone() throws IOException, LaunchFailure {
    Path file = data.resolve(BackingUp.ANSWER);
    String told = "";
    while (true) {
      Properties answer = new Properties();
      if (Files.exists(file)) {
        try (var reader = Files.newBufferedReader(file)) {
          answer.load(reader);
        }
      }
      String sentence = answer.getProperty("sentence", "");
      switch (answer.getProperty("state", "")) {
        case "done" -> {
          screen.println("Done. " + sentence);
          return;
        }
        case "failed" -> throw new LaunchFailure(sentence);
        default -> {
          if (!sentence.equals(told)) {
            screen.println(sentence);
            told = sentence;
          }
        }
      }
      Launcher.pause(LOOK_AGAIN_AFTER);
    }
  }
}
