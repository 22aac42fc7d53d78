package org.campaignmaterials.journey;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The Chromium of an npm package, for machines that have none: fetched once, as pinned in
 * src/test/frontend, and unpacked by our own code into the user's cache, so that {@code mvn clean}
 * keeps it. It brings the libraries and fonts that a bare system lacks.
 */
final class PackagedChromium {
  private static final Path PINNED = Path.of("src", "test", "frontend");
  private static final Path CACHE =
      Path.of(System.getProperty("user.home"), ".cache", "campaign-materials");

  /** Named after the version in the lock file: another version is another folder. */
  private static final Path FOLDER = CACHE.resolve("chromium-153");

  private static final Path IN_PACKAGE = Path.of("node_modules", "@sparticuz", "chromium", "bin");
  private static final long FETCHED_WITHIN_MINUTES = 10;

  private PackagedChromium() {}

  static boolean runsHere() {
    return "Linux".equals(System.getProperty("os.name"))
        && "amd64".equals(System.getProperty("os.arch"));
  }

  /** The program, fetched and unpacked unless an earlier run did that. */
  static BrowserProgram unpacked() throws IOException {
    if (!Files.isExecutable(FOLDER.resolve("chromium"))) {
      Files.createDirectories(CACHE);
      Path unfinished = Files.createTempDirectory(CACHE, "unfinished");
      try {
        fetch(unfinished.resolve("package"));
        unpack(unfinished.resolve("package").resolve(IN_PACKAGE), unfinished.resolve("unpacked"));
        Files.move(unfinished.resolve("unpacked"), FOLDER);
      } catch (FileAlreadyExistsException e) {
        // Another test process was quicker, and what it left is whole: a folder moves at once.
        return program();
      } finally {
        delete(unfinished);
      }
    }
    return program();
  }

  private static BrowserProgram program() {
    return new BrowserProgram(
        FOLDER.resolve("chromium"),
        Map.of(
            "FONTCONFIG_FILE", FOLDER.resolve("fonts.conf").toString(),
            "LD_LIBRARY_PATH", FOLDER.resolve("al2023").resolve("lib").toString()));
  }

  private static void fetch(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String pinned : new String[] {"package.json", "package-lock.json", ".npmrc"}) {
      Files.copy(PINNED.resolve(pinned), folder.resolve(pinned));
    }
    Path said = folder.resolve("npm.txt");
    Process npm =
        new ProcessBuilder("npm", "ci", "--prefer-offline", "--ignore-scripts")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      if (!npm.waitFor(FETCHED_WITHIN_MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
        throw new IOException("npm ci failed and said:\n" + Files.readString(said));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while fetching", e);
    } finally {
      npm.destroyForcibly();
    }
  }

  private static void unpack(Path packed, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream program = brotli(packed.resolve("chromium.br"))) {
      Files.copy(program, folder.resolve("chromium"));
    }
    Files.setPosixFilePermissions(
        folder.resolve("chromium"), PosixFilePermissions.fromString("rwxr-xr-x"));
    unpackTar(packed.resolve("fonts.tar.br"), folder.resolve("fonts"));
    unpackTar(packed.resolve("al2023.tar.br"), folder.resolve("al2023"));
    // Next to the program, where it looks for its software renderer.
    unpackTar(packed.resolve("swiftshader.tar.br"), folder);
    Files.writeString(folder.resolve("fonts.conf"), fontsConf());
  }

  /** Absolute places: with none at all, or with relative ones, the program ends at its start. */
  private static String fontsConf() {
    return """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir>%s</dir>
      <dir>/usr/share/fonts</dir>
      <cachedir>%s</cachedir>
    </fontconfig>
    """
        .formatted(FOLDER.resolve("fonts"), FOLDER.resolve("fonts-cache"));
  }

  private static InputStream brotli(Path file) throws IOException {
    return new BrotliInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 20);
  }

  private static void unpackTar(Path packed, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(brotli(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("An entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(tar, target);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException e)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
