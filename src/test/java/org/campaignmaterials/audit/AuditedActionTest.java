package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditedActionTest {
  private static final Pattern RECORDED =
      Pattern.compile(
          "(?:\\bACTION = |\\.record\\(\\s*(?:account(?:\\.id\\(\\))?,\\s*)?)"
              + "\"([a-z_]+\\.[a-z_]+)\"");

  /** An action that a feature records and nobody can look for would be found too late. */
  @Test
  void everyActionThatAFeatureRecordsCanBeChosen() throws IOException {
    Set<String> recorded = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        RECORDED
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .forEach(recorded::add);
      }
    }
    assertThat(Arrays.stream(AuditedAction.values()).map(AuditedAction::code))
        .containsExactlyInAnyOrderElementsOf(recorded);
  }
}
