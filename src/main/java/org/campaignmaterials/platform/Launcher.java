package org.campaignmaterials.platform;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;

/**
 * Starts the server, or ends the process with one sentence that says why not.
 *
 * <p>Payara Micro left alone stays up when an application fails to deploy and answers 404 to
 * everything. The launcher therefore looks before it starts (settings, port), asks {@code
 * /health/ready} before it says that the product is there, and otherwise ends the process with
 * status 1. Details are in the log below the data folder; the last thing on the screen is the
 * sentence. The port opens only when the application is there: until then the server would answer
 * 404 to everybody, in a page of its own that names it.
 *
 * <p>It is the start class of the one-file server jar, which {@code payara-micro:start} runs too,
 * so that there is one way to start. It runs outside the application and uses nothing of it.
 */
public final class Launcher {
  private static final int FAILED = 1;

  /** What the server jar does beside serving, with the option that names a folder. */
  private static final Map<String, String> COMMANDS = Map.of("backup", "--to", "restore", "--from");

  private static final String USAGE =
      """
      java -jar campaign-materials-server.jar [--port NUMBER] [--let-in ADDRESS]
          Starts the server. --let-in takes the second factor of an administrator away who is locked
          out, and shows a link by which they choose a new password.
      java -jar campaign-materials-server.jar backup --to FOLDER
          Has the server that runs make a backup in a new folder.
      java -jar campaign-materials-server.jar restore --from FOLDER
          Puts a backup into an empty place; no server may run there.
      java -jar campaign-materials-server.jar --help

      Settings are read from the environment (APP_PORT, APP_DATA_DIR and so on), from the files that
      APP_CONFIG names and from config/application.properties; the operator's guide lists them.
      """;

  /** How long a deployed application may take until it says that it is ready, in milliseconds. */
  private static final int READY_WITHIN = 60_000;

  private static final int ASK_AGAIN_AFTER = 200;

  /** How long a server whose start failed may take to clean up, in milliseconds. */
  private static final int END_WITHIN = 15_000;

  /**
   * The server's own JSON library, by name. Without it, every small JSON object would look through
   * all archives for one.
   */
  private static final String JSON = "org.eclipse.parsson.JsonProviderImpl";

  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.";

  private static final List<String> LISTENERS = List.of("http-listener", "https-listener");

  private final LaunchSettings settings;
  private final LaunchLog log;
  private final PrintStream screen;

  /** The server's certificate, where it encrypts by itself. */
  private final Optional<LaunchTls> tls;

  /** Of the server that was booted. */
  private AdminCommandRunner commands;

  private Launcher(LaunchSettings settings, PrintStream screen) throws LaunchFailure {
    this.settings = settings;
    this.tls = settings.tls();
    this.log = new LaunchLog(settings.dataFolder(), settings.logsAsJson());
    this.screen = screen;
  }

  /**
   * Starts the server with the settings of this process (see {@link LaunchSettings}), or does what
   * {@code backup --to FOLDER} or {@code restore --from FOLDER} say.
   */
  public static void main(String[] arguments) {
    var screen = System.err;
    try {
      if (arguments.length > 0 && arguments[0].equals("--help")) {
        screen.print(USAGE);
        System.exit(0);
      }
      if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
        obey(arguments, screen);
        System.exit(0);
      }
      var settings = settings(arguments);
      LaunchChecks.refuseWrong(settings);
      new Launcher(settings, screen).start();
    } catch (LaunchFailure e) {
      screen.println(e.getMessage());
      endQuietly();
    }
  }

  private static LaunchSettings settings(String... arguments) throws LaunchFailure {
    return LaunchSettings.read(
        arguments, System.getProperties(), System.getenv(), Path.of("").toAbsolutePath());
  }

  private static void obey(String[] arguments, PrintStream screen) throws LaunchFailure {
    var option = COMMANDS.get(arguments[0]);
    if (arguments.length != 3 || !arguments[1].equals(option)) {
      throw new LaunchFailure(
          "Say %s %s and a folder: %1$s %2$s /var/backups/today".formatted(arguments[0], option));
    }
    var folder = Path.of(arguments[2]);
    if (arguments[0].equals("backup")) {
      new LaunchBackup(settings(), screen).into(folder);
    } else {
      new LaunchRestore(settings(), screen).from(folder);
    }
  }

  /**
   * Lets the server remove its temporary files, about 100 MB, but neither talk after the sentence
   * nor hang.
   */
  private static void endQuietly() {
    var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(silence);
    System.setErr(silence);
    var impatience =
        new Thread(
            () -> {
              pause(END_WITHIN);
              Runtime.getRuntime().halt(FAILED);
            });
    impatience.setDaemon(true);
    impatience.start();
    System.exit(FAILED);
  }

  private void start() throws LaunchFailure {
    settings.publish();
    System.setProperty("jakarta.json.provider", JSON);
    refuseTaken(settings.port(), "APP_PORT");
    if (settings.redirectPort().isPresent()) {
      refuseTaken(settings.redirectPort().get(), "APP_TLS_REDIRECTPORT");
    }
    if (tls.isPresent()) {
      tls.get().handOver();
      if (tls.get().isOutOfDate(Clock.systemUTC())) {
        screen.println("The certificate (app.tls.certificate) is out of date: renew it.");
      }
    }
    var loggingSettings = log.settings();
    screen.println("Starting; this takes about half a minute.");
    boot(loggingSettings);
    awaitReady();
    tls.ifPresent(LaunchTls::takeAway);
    screen.println(welcome());
  }

  private void refuseTaken(int port, String setting) throws LaunchFailure {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(settings.address(), port));
    } catch (IOException e) {
      throw new LaunchFailure(
          "Port %d on %s can't be used (%s): stop what runs there, or choose another with %s."
              .formatted(port, settings.address(), e.getMessage(), setting),
          e);
    }
  }

  private void boot(Path loggingSettings) throws LaunchFailure {
    try {
      var server = PayaraMicro.getInstance();
      server.setNoHazelcast(true);
      if (tls.isPresent()) {
        server.setSslPort(settings.port());
        server.setSslCert(LaunchTls.ALIAS);
        server.setHttpPort(settings.redirectPort().orElse(settings.port()));
      } else {
        server.setHttpPort(settings.port());
      }
      server.setLogPropertiesFile(loggingSettings.toFile());
      server.setPreBootHandler(this::beforeBoot);
      server.setPostBootHandler(this::afterBoot);
      // What failed while it was loaded has a name there, too, but is not among these.
      if (server.bootStrap().getLocalDescriptor().getDeployedApplications().isEmpty()) {
        throw new LaunchFailure(reason());
      }
      open();
    } catch (BootstrapException e) {
      throw new LaunchFailure(reason(), e);
    }
  }

  private void beforeBoot(AdminCommandRunner commands) {
    log.writeAsAsked();
    runAll("pre-boot.asadmin", commands);
    for (String listener : LISTENERS) {
      set(commands, listener + ".address", settings.address());
      set(commands, listener + ".enabled", "false");
    }
  }

  /** Nobody is answered before the application is there: see ADR 0034. */
  private void open() throws LaunchFailure {
    if (tls.isPresent()) {
      set(commands, "https-listener.enabled", "true");
    }
    if (tls.isEmpty() || settings.redirectPort().isPresent()) {
      set(commands, "http-listener.enabled", "true");
    }
  }

  private static void set(AdminCommandRunner commands, String what, String value) {
    commands.run("set", LISTENER + what + "=" + value);
  }

  private void afterBoot(AdminCommandRunner commands) {
    this.commands = commands;
    runAll("post-boot.asadmin", commands);
    log.writeAsAsked();
    log.showProductMessagesOn(screen);
  }

  private void runAll(String file, AdminCommandRunner commands) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Launcher.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .forEach(words -> commands.run(words[0], Arrays.copyOfRange(words, 1, words.length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the application left behind, see StartTrouble; else a pointer to the log. */
  private String reason() {
    return System.getProperty(
        "app.start.trouble",
        "The application could not be deployed; the reason is in %s.".formatted(log.file()));
  }

  private void awaitReady() throws LaunchFailure {
    long end = System.nanoTime() + READY_WITHIN * 1_000_000L;
    while (!isReady()) {
      if (System.nanoTime() > end) {
        throw new LaunchFailure(reason());
      }
      pause(ASK_AGAIN_AFTER);
    }
  }

  private boolean isReady() throws LaunchFailure {
    var host = settings.address().equals("0.0.0.0") ? "127.0.0.1" : settings.address();
    try {
      var ask =
          (HttpURLConnection)
              URI.create(
                      "%s://%s:%d/health/ready".formatted(settings.scheme(), host, settings.port()))
                  .toURL()
                  .openConnection();
      if (tls.isPresent()) {
        tls.get().trust((HttpsURLConnection) ask);
      }
      ask.setConnectTimeout(READY_WITHIN);
      ask.setReadTimeout(READY_WITHIN);
      return ask.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The address by which the person at this machine reaches it. */
  private String here() throws LaunchFailure {
    return "%s://localhost:%d".formatted(settings.scheme(), settings.port());
  }

  private String welcome() throws LaunchFailure {
    var text = new StringBuilder();
    text.append("%nReady: %s%n".formatted(here()));
    text.append("Data and log are in %s. Ctrl-C ends it.%n".formatted(settings.dataFolder()));
    if (settings.demonstration()) {
      text.append(
          "%nDemonstration, on this machine only. Sign in with the password %s as%n"
              .formatted(settings.demonstrationPassword()));
      text.append("  warehouse@example.org   works the queue\n");
      text.append("  lead@example.org        leads the warehouse\n");
      text.append("  manager@example.org     manages coalition C-101\n");
      text.append("  staff@example.org       campaign staff\n");
      text.append("  auditor@example.org     reads everything, changes nothing\n");
      text.append("  admin@example.org       accounts and settings\n");
    }
    var letIn = System.getProperty(LockedOut.PROPERTY);
    if (letIn != null) {
      text.append(
          "\nThe second factor is taken away and all sign-ins are ended. Within 24 hours,\n");
      text.append("open this link once to choose a new password; then set up a second factor:\n");
      text.append("  %s%s%n".formatted(here(), letIn));
    }
    var setup = System.getProperty(SetupLink.PROPERTY);
    if (setup != null) {
      text.append(
          "\nNobody has an account yet. Within 24 hours, open this link once, to make the\n");
      text.append("account of the first administrator; each start shows a new one until then:\n");
      text.append("  %s%s%n".formatted(here(), setup));
    }
    return text.toString();
  }
}
