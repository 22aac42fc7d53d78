package org.campaignmaterials.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page on security answers every requirement of ASVS 5.0.0, levels 1 and 2, and each class that
 * it names is there.
 */
class SecurityTableTest {
  private static final Path PAGE = Path.of("src", "docs", "security.md");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| (.+?) \\| (met|n/a|open) \\| (.+) \\|");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`");

  /** Names of the platform and its libraries, which have no source here. */
  private static final Set<String> NOT_OURS = Set.of("JsonObject", "SecureRandom", "UriBuilder");

  /** How many requirements of levels 1 and 2 each section of the standard has. */
  private static final String SECTIONS =
      """
      1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3
      4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3
      7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 10.1:2 10.2:2 10.3:4
      10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2
      12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5
      16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
      """;

  private static String page;
  private static List<String[]> rows;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(PAGE);
    rows =
        ROW.matcher(page)
            .results()
            .map(row -> new String[] {row.group(1), row.group(4), row.group(5)})
            .toList();
  }

  @Test
  void everyRequirementIsAnsweredOnce() {
    assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
    assertThat(page.lines().filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ .*")))
        .as("rows that are not written as the others")
        .hasSameSizeAs(rows);
    Map<String, Long> found =
        new TreeMap<>(
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        row -> row[0].replaceFirst("\\.\\d+$", ""), Collectors.counting())));
    Map<String, Long> asked = new TreeMap<>();
    Arrays.stream(SECTIONS.strip().split("\\s+"))
        .map(section -> section.split(":"))
        .forEach(section -> asked.put(section[0], Long.valueOf(section[1])));
    assertThat(found).isEqualTo(asked);
  }

  @Test
  void thePageCountsItsOwnRows() {
    for (String each : List.of("met are met", "n/a are about", "open are open")) {
      String status = each.replaceFirst(" .*", "");
      long count = rows.stream().filter(row -> row[1].equals(status)).count();
      assertThat(page.replaceAll("\\s+", " ")).contains(count + each.substring(status.length()));
    }
  }

  @Test
  void whatIsMetNamesWhereAndWhatIsOpenSaysWhy() {
    assertThat(rows).allSatisfy(row -> assertThat(row[2].strip()).hasSizeGreaterThan(2));
    assertThat(rows)
        .filteredOn(row -> row[1].equals("open"))
        .allSatisfy(row -> assertThat(row[2]).as(row[0]).hasSizeGreaterThan(40));
  }

  @Test
  void everyClassThatIsNamedIsThere() throws IOException {
    Set<String> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    Set<String> named = new TreeSet<>();
    CLASS.matcher(page).results().forEach(found -> named.add(found.group(1)));
    named.removeAll(NOT_OURS);
    assertThat(named).hasSizeGreaterThan(60);
    assertThat(sources).containsAll(named);
  }
}
