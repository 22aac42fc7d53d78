package org.campaignmaterials.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The command {@code restore --from FOLDER}: puts a backup into an empty place, without starting
 * the server, so that no letter leaves before somebody has looked. See {@link BackingUp}.
 */
final class LaunchRestore {
  private static final String DERBY = "jdbc:derby:";
  private static final String APPLICATION = "/MICRO-INF/deploy/ROOT.war";
  private static final String COPY = "org.campaignmaterials.database.DatabaseCopy";

  private final LaunchSettings settings;
  private final PrintStream screen;

  LaunchRestore(LaunchSettings settings, PrintStream screen) {
    this.settings = settings;
    this.screen = screen;
  }

  void from(Path folder) throws LaunchFailure {
    var contents = contents(folder);
    var address = settings.databaseAddress();
    boolean derby = address.startsWith(DERBY);
    if (!contents.getProperty("database", "").equals(derby ? "derby" : "postgresql")) {
      throw new LaunchFailure(
          "The backup is of %s, but APP_DB_URL is %s: a backup goes back to where it came from."
              .formatted(contents.getProperty("database"), address.split("[;?]", 2)[0]));
    }
    var files = settings.dataFolder().resolve(BackingUp.FILES);
    refuseFull(files);
    try {
      if (derby) {
        var place = Path.of(address.substring(DERBY.length()).split(";", 2)[0]);
        refuseFull(place);
        copy(folder.resolve(BackingUp.DATABASE), place);
      } else {
        putIntoPostgres(folder, Integer.parseInt(contents.getProperty("step")));
      }
      copy(folder.resolve(BackingUp.FILES), files);
    } catch (IOException e) {
      throw new LaunchFailure("The backup could not be copied (%s).".formatted(e.getMessage()), e);
    }
    screen.println(
        "Restored: the database as of %s and %s stored files. Start the server now."
            .formatted(contents.getProperty("made"), contents.getProperty("files")));
  }

  private static Properties contents(Path folder) throws LaunchFailure {
    var contents = new Properties();
    try (var reader = Files.newBufferedReader(folder.resolve(BackingUp.CONTENTS))) {
      contents.load(reader);
      return contents;
    } catch (IOException e) {
      throw new LaunchFailure("%s is not a whole backup.".formatted(folder), e);
    }
  }

  private static void refuseFull(Path place) throws LaunchFailure {
    if (Files.exists(place)) {
      throw new LaunchFailure(
          "%s is there already: restore into an empty place, so that nothing is mixed."
              .formatted(place));
    }
  }

  /** The place gets its name when everything is there. */
  private static void copy(Path from, Path to) throws IOException {
    var unfinished = to.resolveSibling(to.getFileName() + ".unfinished");
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    if (to.toAbsolutePath().getParent() != null) {
      Files.createDirectories(to.toAbsolutePath().getParent());
    }
    for (var each : all) {
      var copy = unfinished.resolve(from.relativize(each).toString());
      if (Files.isDirectory(each)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(each, copy);
      }
    }
    Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** By the application's own class, which knows the tables; it is unpacked for that. */
  private void putIntoPostgres(Path folder, int step) throws IOException, LaunchFailure {
    var unpacked = Files.createTempDirectory("restore");
    try (var application =
        new URLClassLoader(unpack(unpacked), ClassLoader.getPlatformClassLoader())) {
      Thread.currentThread().setContextClassLoader(application);
      Method put =
          application
              .loadClass(COPY)
              .getMethod("put", String.class, String.class, String.class, Path.class, Integer.TYPE);
      put.invoke(
          null,
          settings.databaseAddress(),
          settings.databaseUser(),
          settings.databasePassword(),
          folder.resolve(BackingUp.DATABASE),
          step);
    } catch (InvocationTargetException e) {
      throw new LaunchFailure(
          "The backup could not be put into the database: " + e.getCause().getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(COPY + " is not as it was built", e);
    } finally {
      Thread.currentThread().setContextClassLoader(LaunchRestore.class.getClassLoader());
      delete(unpacked);
    }
  }

  private static URL[] unpack(Path folder) throws IOException {
    List<URL> libraries = new ArrayList<>();
    try (InputStream application = LaunchRestore.class.getResourceAsStream(APPLICATION);
        var zip = new ZipInputStream(application)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var file = folder.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(folder.resolve("WEB-INF"))) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
          if (entry.getName().endsWith(".jar")) {
            libraries.add(file.toUri().toURL());
          }
        }
      }
    }
    // Only of a folder that is there does the address end with the slash that says so.
    libraries.add(folder.resolve("WEB-INF").resolve("classes").toUri().toURL());
    return libraries.toArray(URL[]::new);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
