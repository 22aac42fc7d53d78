package org.campaignmaterials.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.campaignmaterials.database.DatabaseCopy;
import org.campaignmaterials.database.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Makes a backup when the command {@code backup} of the server jar asks for one, while people go on
 * working. Only the process that has Derby open can copy it, so the command leaves a request in the
 * data folder and waits for the answer there; whoever may write into that folder may read all that
 * is in it anyway.
 *
 * <p>First the database, then the stored files: a file is on disk before a row names it, and is
 * never changed, so that each row of the copy finds its file. The folder gets its name when all of
 * it is there.
 */
@ApplicationScoped
class BackingUp {
  /** What the command leaves in the data folder: the folder that is to be made. */
  static final String REQUEST = "backup-request";

  /** What the command reads there: {@code state} and {@code sentence}. */
  static final String ANSWER = "backup-answer";

  /** When the last one was made, for whoever watches. */
  static final String MADE = "backup-made";

  /** What a backup knows of itself, below its folder. */
  static final String CONTENTS = "backup.properties";

  static final String DATABASE = "database";
  static final String FILES = "files";

  private static final Logger LOG = Logger.getLogger(BackingUp.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long NONE_MADE = -1;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.data.dir", defaultValue = "data")
  private String dataDir;

  @Inject
  @ConfigProperty(name = "app.db.url")
  private String url;

  @Inject
  @ConfigProperty(name = "app.db.user")
  private String user;

  @Inject
  @ConfigProperty(name = "app.db.password")
  private String password;

  private volatile ScheduledFuture<?> looks;

  void start(@Observes @Priority(DatabaseReady.RUNNING) DatabaseReady ready) {
    looks =
        executor.scheduleWithFixedDelay(
            this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  /** How old the last backup is that this server made; to be alarmed about above 26 hours. */
  @Gauge(
      name = "backup_age_hours",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Hours since this server made its last backup; -1 if it made none")
  public long ageInHours() {
    try {
      Instant made = Instant.parse(Files.readString(Path.of(dataDir, MADE)).strip());
      return Duration.between(made, clock.instant()).toHours();
    } catch (IOException | DateTimeParseException e) {
      return NONE_MADE;
    }
  }

  /** Never throws: an exception would end the schedule. */
  private void look() {
    Path request = Path.of(dataDir, REQUEST);
    try {
      Path folder = Path.of(Files.readString(request).strip());
      Files.delete(request);
      answerAbout(folder);
    } catch (NoSuchFileException nobodyAsks) {
      return;
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "A request for a backup could not be read or answered", e);
    }
  }

  private void answerAbout(Path folder) throws IOException {
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    try {
      say("working", "The database is copied.");
      Files.createDirectories(unfinished);
      String sentence = make(unfinished);
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(Path.of(dataDir, MADE), clock.instant().toString());
      LOG.info("A backup was made. " + sentence);
      say("done", sentence);
    } catch (IOException | SQLException | RuntimeException | LinkageError e) {
      // Whatever it is, the command waits for an answer.
      LOG.log(Level.WARNING, "A backup could not be made", e);
      say(
          "failed",
          "The backup could not be made (%s: %s); the log has the details."
              .formatted(e.getClass().getSimpleName(), e.getMessage()));
      delete(unfinished);
    }
  }

  private String make(Path folder) throws IOException, SQLException {
    String made = clock.instant().toString();
    int step = DatabaseCopy.take(url, user, password, folder.resolve(DATABASE));
    say("working", "The stored files are copied.");
    int files = copy(Path.of(dataDir, FILES), folder.resolve(FILES));
    Properties contents = new Properties();
    contents.setProperty("made", made);
    contents.setProperty("database", DatabaseCopy.kind(url));
    contents.setProperty("step", Integer.toString(step));
    contents.setProperty("files", Integer.toString(files));
    for (String part : List.of(DATABASE, FILES)) {
      BackupPart.of(folder.resolve(part)).keepIn(contents, part);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve(CONTENTS))) {
      contents.store(out, "A backup of campaign materials; restore it by the command restore.");
    }
    return "It holds the database as of %s and %d stored files.".formatted(made, files);
  }

  /** Leaves out what is being written: nothing names it yet. */
  private static int copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    if (!Files.isDirectory(from)) {
      return 0;
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files =
          all.filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".tmp"))
              .toList();
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    return files.size();
  }

  private void say(String state, String sentence) throws IOException {
    Properties answer = new Properties();
    answer.setProperty("state", state);
    answer.setProperty("sentence", sentence);
    Path unfinished = Path.of(dataDir, ANSWER + ".tmp");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      answer.store(out, null);
    }
    Files.move(unfinished, Path.of(dataDir, ANSWER), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What is left of a backup could not be deleted", e);
    }
  }
}
