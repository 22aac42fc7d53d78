package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that people run before they hand the files in, as a program of its own. */
class CatalogCheckCommandTest {

  private record Ended(int status, String said) {}

  @TempDir Path folder;

  private Ended check(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path"))));
    command.addAll(List.of(options));
    command.addAll(List.of(CatalogCheck.class.getName(), folder.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void aCatalogInOrderEndsWithZero() throws Exception {
    CatalogFiles.smallCatalogIn(folder);

    Ended ended = check("-Dapp.catalog.sourceReviewDays=100000");

    assertThat(ended.said()).contains("is in order");
    assertThat(ended.status()).isZero();
  }

  @Test
  void aBrokenFileEndsWithOneAndIsNamedByFileFieldAndReason() throws Exception {
    CatalogFiles.smallCatalogIn(folder)
        .replace("publications/TT-101/publication.yaml", "weight_lb: 0.02", "weight_lb: 0");

    Ended ended = check("-Dapp.catalog.sourceReviewDays=100000");

    assertThat(ended.said())
        .contains("publications/TT-101/publication.yaml, line 9, weight_lb: A number larger");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void aClaimThatIsOutOfDateEndsWithOne() throws Exception {
    CatalogFiles.smallCatalogIn(folder);

    Ended ended = check("-Dapp.catalog.sourceReviewDays=-100000");

    assertThat(ended.said()).contains("claims[0].sources: The claim");
    assertThat(ended.status()).isEqualTo(1);
  }
}
