package org.campaignmaterials.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever follows a link in the documents arrives somewhere; what they list and draw is whole. */
class DocsLinksTest {
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href|srcset)=\"([^\"]+)\"");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)\\s]+)\\)");
  private static final int SMALL_PICTURE = 120_000;
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  private static final Pattern ROOM = Pattern.compile("(?m)^ *\\[(\\w+)]$");

  static Stream<Path> documents() throws IOException {
    try (var below = Files.walk(Path.of("src", "docs"))) {
      return Stream.concat(
          below.filter(file -> file.toString().endsWith(".md")),
          Stream.of(
              Path.of("README.md"),
              Path.of("materials-catalog", "README.md"),
              Path.of("src", "main", "frontend", "README.md")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    var lost = new TreeSet<String>();
    var links = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
    while (links.find()) {
      var link = links.group(1) != null ? links.group(1) : links.group(2);
      if (!link.matches("(https?|mailto):.*") && !leadsSomewhere(document, link)) {
        lost.add(link);
      }
    }
    assertThat(lost).as("links of " + document).isEmpty();
  }

  /** Whoever can't see a picture, or pays for each byte, reads the same guide. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyPictureSaysWhatItShows(Path document) throws IOException {
    var pictures = PICTURE.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
    while (pictures.find()) {
      assertThat(pictures.group(1)).as("words for " + pictures.group(2)).hasSizeGreaterThan(20);
      if (pictures.group(2).contains("/guides/")) {
        assertThat(
                document.toAbsolutePath().getParent().resolve(pictures.group(2)).toFile().length())
            .as("bytes of " + pictures.group(2))
            .isLessThan(SMALL_PICTURE);
      }
    }
  }

  @Test
  void everyDecisionIsInTheIndex() throws IOException {
    var folder = Path.of("src", "docs", "adr");
    var index = Files.readString(folder.resolve("README.md"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .allSatisfy(name -> assertThat(name).matches("README\\.md|\\d{4}-[a-z0-9-]+\\.md"))
          .filteredOn(name -> !name.equals("README.md"))
          .isNotEmpty()
          .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
    }
  }

  /** After a change of the diagram: {@code node src/docs/architecture/draw-house.js}. */
  @Test
  void thePictureOfTheHouseHasARoomForEveryPackage() throws IOException {
    var diagram = Files.readString(Path.of("src", "docs", "architecture", "packages.puml"));
    var picture = Files.readString(Path.of("src", "docs", "images", "house.svg"));
    assertThat(ROOM.matcher(diagram).results().map(room -> room.group(1)).toList())
        .isNotEmpty()
        .allSatisfy(feature -> assertThat(picture).contains(">" + feature + "</text>"));
  }

  private static boolean leadsSomewhere(Path document, String link) throws IOException {
    var parts = link.split("#", 2);
    var target =
        parts[0].isEmpty()
            ? document
            : document
                .toAbsolutePath()
                .getParent()
                .resolve(URLDecoder.decode(parts[0], StandardCharsets.UTF_8));
    return Files.exists(target)
        && (parts.length == 1
            || !Files.isRegularFile(target)
            || anchors(target).contains(parts[1]));
  }

  /** The anchors that GitHub gives to headings. */
  private static Set<String> anchors(Path document) throws IOException {
    return HEADING
        .matcher(Files.readString(document))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
