package org.campaignmaterials.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Where the log goes: everything, with stack traces, into rotating files below the data folder; the
 * product's own messages also to the screen, one line each. The server's several hundred lines at
 * every start would hide the few that a person needs.
 */
final class LaunchLog {
  private static final int FILE_BYTES = 10_000_000;
  private static final int FILES = 5;

  /** Held here because the log manager would let an unused logger go, and its handler with it. */
  private static final Logger PRODUCT = Logger.getLogger("org.campaignmaterials");

  private final Path folder;
  private final boolean json;

  /**
   * The log of a server.
   *
   * @param json whether each record is one line of JSON, on the screen too
   */
  LaunchLog(Path dataFolder, boolean json) {
    folder = dataFolder.resolve("log");
    this.json = json;
  }

  /** The file that is being written; older ones have higher numbers. */
  Path file() {
    return folder.resolve("server.0.log");
  }

  /**
   * Writes the settings of java.util.logging to a temporary file, the only form the server takes.
   */
  Path settings() throws LaunchFailure {
    var settings = new Properties();
    settings.setProperty("handlers", "java.util.logging.FileHandler");
    settings.setProperty(".level", "INFO");
    // Warns of addresses with their queries, in which keys of orders stand.
    settings.setProperty("org.glassfish.jersey.servlet.WebComponent.level", "SEVERE");
    settings.setProperty(
        "java.util.logging.FileHandler.pattern",
        folder.toAbsolutePath().toString().replace("%", "%%") + "/server.%g.log");
    settings.setProperty("java.util.logging.FileHandler.limit", Integer.toString(FILE_BYTES));
    settings.setProperty("java.util.logging.FileHandler.count", Integer.toString(FILES));
    settings.setProperty("java.util.logging.FileHandler.append", "true");
    if (json) {
      // Only a class of Java itself can be named here, so nothing is written until ours is set.
      settings.setProperty("java.util.logging.FileHandler.level", "OFF");
    }
    settings.setProperty("java.util.logging.FileHandler.encoding", "UTF-8");
    settings.setProperty(
        "java.util.logging.FileHandler.formatter", "java.util.logging.SimpleFormatter");
    settings.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n");
    try {
      Files.createDirectories(folder);
      var file = Files.createTempFile("logging", ".properties");
      file.toFile().deleteOnExit();
      try (var writer = Files.newBufferedWriter(file)) {
        settings.store(writer, null);
      }
      return file;
    } catch (IOException e) {
      throw new LaunchFailure(
          "The data folder %s can't be written: correct APP_DATA_DIR or its permissions."
              .formatted(folder.getParent().toAbsolutePath()),
          e);
    }
  }

  /** To be called when the server has made the handlers that the settings ask for. */
  void writeAsAsked() {
    if (json) {
      for (var handler : Logger.getLogger("").getHandlers()) {
        if (handler instanceof FileHandler) {
          handler.setFormatter(new LaunchLogLine());
          handler.setLevel(Level.ALL);
        }
      }
    }
  }

  /** To be called after the server has set up its own logging, which drops all handlers. */
  void showProductMessagesOn(PrintStream screen) {
    PRODUCT.addHandler(new Screen(screen, json ? new LaunchLogLine() : new ScreenLine()));
  }

  private static final class ScreenLine extends Formatter {
    @Override
    public String format(LogRecord record) {
      return "%tT %s %s%n"
          .formatted(record.getMillis(), record.getLevel().getName(), formatMessage(record));
    }
  }

  private static final class Screen extends Handler {
    private final PrintStream stream;

    Screen(PrintStream stream, Formatter formatter) {
      this.stream = stream;
      setFormatter(formatter);
      setLevel(Level.INFO);
    }

    @Override
    public void publish(LogRecord record) {
      if (isLoggable(record)) {
        stream.print(getFormatter().format(record));
      }
    }

    @Override
    public void flush() {
      stream.flush();
    }

    @Override
    public void close() {
      stream.flush();
    }
  }
}
