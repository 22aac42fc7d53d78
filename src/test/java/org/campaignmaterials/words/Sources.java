package org.campaignmaterials.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where words stand, and what asks for them. */
final class Sources {
  static final Path JAVA = Path.of("src/main/java");
  static final Path TEMPLATES = Path.of("src/main/jte");

  /** The plain text of letters. */
  static final Path TEXTS = Path.of("src/main/jte-text");

  static final Path MESSAGES = Path.of("src/main/resources/messages");

  private Sources() {}

  /** The files of a folder and those below it whose names end so. */
  static Stream<Path> in(Path folder, String ending) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
