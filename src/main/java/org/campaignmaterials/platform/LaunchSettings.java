package org.campaignmaterials.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings that hold for one run, from all the places where a person may leave them. The first
 * that knows a key wins:
 *
 * <ol>
 *   <li>the command line ({@code --port 9000}, or {@code java -Dapp.x=y});
 *   <li>the environment ({@code APP_X} for {@code app.x});
 *   <li>the files that {@code APP_CONFIG} names, separated by commas, the last one first;
 *   <li>{@code config/application.properties} in the working directory;
 *   <li>the defaults.
 * </ol>
 *
 * <p>The application reads the same keys through MicroProfile Config, where a system property
 * outranks the environment. Hence {@link #publish} sets a system property only for keys that the
 * environment is silent about.
 */
final class LaunchSettings {
  private static final Path USUAL_FILE = Path.of("config", "application.properties");
  private static final int HIGHEST_PORT = 65535;

  private final Map<String, String> environment;
  private final Properties commandLine;
  private final Properties files;

  private LaunchSettings(
      Map<String, String> environment, Properties commandLine, Properties files) {
    this.environment = environment;
    this.commandLine = commandLine;
    this.files = files;
  }

  /**
   * Reads the settings of a process started in {@code directory} with {@code arguments}.
   *
   * @param properties what the command line gave as {@code -D}
   */
  static LaunchSettings read(
      String[] arguments, Properties properties, Map<String, String> environment, Path directory)
      throws LaunchFailure {
    var commandLine = new Properties();
    properties.stringPropertyNames().stream()
        .filter(key -> key.startsWith("app."))
        .forEach(key -> commandLine.setProperty(key, properties.getProperty(key)));
    for (int i = 0; i < arguments.length; i += 2) {
      if (!arguments[i].equals("--port") || i + 1 == arguments.length) {
        throw new LaunchFailure(
            "The option %s is not understood: the only one is --port with a number."
                .formatted(arguments[i]));
      }
      commandLine.setProperty("app.port", arguments[i + 1]);
    }
    return new LaunchSettings(environment, commandLine, readFiles(environment, directory));
  }

  private static Properties readFiles(Map<String, String> environment, Path directory)
      throws LaunchFailure {
    List<Path> found = new ArrayList<>();
    if (Files.exists(directory.resolve(USUAL_FILE))) {
      found.add(directory.resolve(USUAL_FILE));
    }
    for (var name : environment.getOrDefault("APP_CONFIG", "").split(",")) {
      if (!name.isBlank()) {
        found.add(directory.resolve(name.strip()));
      }
    }
    var files = new Properties();
    for (var file : found) {
      try (var reader = Files.newBufferedReader(file)) {
        files.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        throw new LaunchFailure("The settings file %s can't be read.".formatted(file), e);
      }
    }
    return files;
  }

  int port() throws LaunchFailure {
    return port(text("app.port", "8080"));
  }

  /** The port that only leads to the encrypted one; there is none without a certificate. */
  Optional<Integer> redirectPort() throws LaunchFailure {
    var given = text("app.tls.redirectPort", "");
    return given.isEmpty() || !isEncrypted() ? Optional.empty() : Optional.of(port(given));
  }

  private static int port(String given) throws LaunchFailure {
    try {
      int port = Integer.parseInt(given);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Falls through to the sentence for both kinds of wrong number.
    }
    throw new LaunchFailure(
        "The port is %s, but it must be a number from 1 to %d.".formatted(given, HIGHEST_PORT));
  }

  private boolean isEncrypted() {
    return !text("app.tls.certificate", "").isEmpty() || !text("app.tls.key", "").isEmpty();
  }

  String scheme() {
    return isEncrypted() ? "https" : "http";
  }

  /**
   * The server's certificate, where it encrypts by itself.
   *
   * @throws LaunchFailure when a file is missing or wrong, or the site's address is not HTTPS
   */
  Optional<LaunchTls> tls() throws LaunchFailure {
    if (!isEncrypted()) {
      return Optional.empty();
    }
    var certificate = text("app.tls.certificate", "");
    var key = text("app.tls.key", "");
    if (certificate.isEmpty() || key.isEmpty()) {
      throw new LaunchFailure("app.tls.certificate and app.tls.key are needed together.");
    }
    if (!siteAddress().startsWith("https:")) {
      throw new LaunchFailure(
          "With app.tls.certificate the site is read by HTTPS, but app.site.url is %s."
              .formatted(siteAddress()));
    }
    return Optional.of(LaunchTls.read(Path.of(certificate), Path.of(key)));
  }

  private String siteAddress() throws LaunchFailure {
    return text("app.site.url", scheme() + "://localhost:" + port());
  }

  /** A demonstration has public passwords, so it never listens to other machines. */
  String address() {
    return demonstration() ? "127.0.0.1" : text("app.address", "0.0.0.0");
  }

  /** The build's start command asks for a demonstration by {@code app.demo.default}. */
  boolean demonstration() {
    return Boolean.parseBoolean(text("app.demo", text("app.demo.default", "false")));
  }

  String demonstrationPassword() {
    return text("app.demo.password", "demonstration-only");
  }

  /** Whether a program reads the log, rather than a person. */
  boolean logsAsJson() throws LaunchFailure {
    var given = text("app.log.format", "text");
    return switch (given) {
      case "text" -> false;
      case "json" -> true;
      default ->
          throw new LaunchFailure(
              "APP_LOG_FORMAT is %s, but it must be text or json.".formatted(given));
    };
  }

  Path dataFolder() {
    return Path.of(text("app.data.dir", "data"));
  }

  String databaseAddress() {
    return text("app.db.url", "jdbc:derby:" + dataFolder().resolve("db") + ";create=true");
  }

  String databaseUser() {
    return text("app.db.user", "app");
  }

  String databasePassword() {
    return text("app.db.password", "app");
  }

  /** Hands the settings to the application, which runs in this process. */
  void publish() throws LaunchFailure {
    files.stringPropertyNames().forEach(key -> publish(key, files.getProperty(key)));
    publish("app.port", Integer.toString(port()));
    publish("app.site.url", siteAddress());
    publish("app.demo", Boolean.toString(demonstration()));
    publish("app.data.dir", dataFolder().toString());
    publish("app.db.url", databaseAddress());
    publish("derby.stream.error.file", dataFolder().resolve("derby.log").toString());
    commandLine.forEach((key, given) -> System.setProperty(key.toString(), given.toString()));
  }

  private void publish(String key, String given) {
    boolean saidByEnvironment = !environment.getOrDefault(environmentName(key), "").isBlank();
    if (!saidByEnvironment && !given.isBlank()) {
      System.setProperty(key, given);
    }
  }

  private String text(String key, String otherwise) {
    for (var given :
        new String[] {
          commandLine.getProperty(key),
          environment.get(environmentName(key)),
          files.getProperty(key)
        }) {
      if (given != null && !given.isBlank()) {
        return given.strip();
      }
    }
    return otherwise;
  }

  /** As MicroProfile Config spells it: {@code app.db.url} is {@code APP_DB_URL}. */
  private static String environmentName(String key) {
    return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
