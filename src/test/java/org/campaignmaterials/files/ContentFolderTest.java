package org.campaignmaterials.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
  private static final byte[] REPORT = "sku,sum\nRR-101,500\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void whatIsKeptIsFoundByItsHash() {
    ContentFolder contents = new ContentFolder(folder.resolve("files"));
    assertThat(contents.read(contents.keep(REPORT))).isEqualTo(REPORT);
  }

  @Test
  void theSameContentIsKeptOnceAndNothingUnfinishedStays() throws IOException {
    ContentFolder contents = new ContentFolder(folder);
    assertThat(contents.keep(REPORT)).isEqualTo(contents.keep(REPORT.clone()));
    assertThat(allFiles()).hasSize(1);
  }

  @Test
  void damagedContentIsRefused() throws IOException {
    ContentFolder contents = new ContentFolder(folder);
    String sha256 = contents.keep(REPORT);
    Files.writeString(allFiles().get(0), "sku,sum\nRR-101,600\n");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> contents.read(sha256))
        .withMessageContaining("damaged");
  }

  private List<Path> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
