package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small catalog in a folder of its own, which a test may spoil. */
final class CatalogFiles {

  private static final Path SMALL = Path.of("src/test/resources/small-catalog");

  private final Path folder;

  private CatalogFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * TT-101 and TT-102 in English and Spanish, TT-180, a kit of two TT-101 and one TT-102, and the
   * campaign page "for-nurses".
   */
  static CatalogFiles smallCatalogIn(Path folder) {
    copy(SMALL, folder);
    return new CatalogFiles(folder);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** The check names exactly these problems. */
  void sayOnly(String... problems) {
    assertThat(problems()).containsExactly(problems);
  }

  CatalogFiles replace(String file, String before, String after) {
    try {
      String text = Files.readString(folder.resolve(file));
      if (!text.contains(before)) {
        throw new IllegalArgumentException("%s does not say: %s".formatted(file, before));
      }
      Files.writeString(folder.resolve(file), text.replace(before, after));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CatalogFiles remove(String path) {
    try (Stream<Path> files = Files.walk(folder.resolve(path))) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CatalogFiles copyFolder(String from, String to) {
    copy(folder.resolve(from), folder.resolve(to));
    return this;
  }

  /** Adds a language to a publication: its English file under another tag, and these lines. */
  CatalogFiles addLanguage(String number, String tag, String lines) {
    String publication = "publications/" + number;
    try {
      String english = Files.readString(folder.resolve(publication + "/en.yaml"));
      write(
          publication + "/" + tag + ".yaml",
          english.replace("language: en", "language: " + tag) + lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return replace(publication + "/publication.yaml", "[en, es]", "[en, es, " + tag + "]");
  }

  CatalogFiles write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> problems() {
    return CatalogCheck.problemsIn(folder).stream().map(CatalogProblem::toString).toList();
  }

  /** The tests that passports of the small catalog rest on: all of English, one of Spanish. */
  static List<HotlineTest> testsOfTheSmallCatalog() {
    return List.of(
        answered(HotlineChannel.Kind.VOICE, "1-888-373-7888", "en"),
        answered(HotlineChannel.Kind.TEXT, "233733", "en"),
        answered(HotlineChannel.Kind.TEXT, "233733", "es"),
        answered(HotlineChannel.Kind.CHAT, "humantraffickinghotline.org/chat", "en"),
        answered(HotlineChannel.Kind.TTY, "711", "en"));
  }

  static HotlineTest answered(HotlineChannel.Kind kind, String address, String language) {
    return new HotlineTest(
        kind,
        address,
        language,
        HotlineTest.Outcome.ANSWERED,
        LocalDate.of(2026, 11, 20),
        "From the office telephone",
        1,
        Instant.parse("2026-11-20T15:00:00Z"));
  }

  CatalogContents contents() {
    CatalogFolder.Reading reading = CatalogFolder.read(folder, CatalogContents.EMPTY);
    return CatalogContents.of(reading.vocabulary(), reading.publications().values())
        .with(reading.pages().pages().values());
  }
}
