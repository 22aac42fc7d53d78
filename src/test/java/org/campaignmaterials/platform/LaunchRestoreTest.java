package org.campaignmaterials.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is put back whole, to a place that is named, or not at all. */
class LaunchRestoreTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @BeforeEach
  void makeABackupOfTwoStoredFiles() throws Exception {
    write("database/seg0/c10.dat", "rows");
    write("files/ab/cd/abcd", "one paper");
    write("files/ef/01/ef01", "another");
    Properties contents = new Properties();
    contents.setProperty("made", "2026-11-22T02:30:00Z");
    contents.setProperty("database", "derby");
    contents.setProperty("step", "34");
    contents.setProperty("files", "2");
    for (String part : new String[] {BackingUp.DATABASE, BackingUp.FILES}) {
      BackupPart.of(backup().resolve(part)).keepIn(contents, part);
    }
    try (var out = Files.newOutputStream(backup().resolve(BackingUp.CONTENTS))) {
      contents.store(out, null);
    }
  }

  @Test
  void theSentenceSaysWhereEverythingWent() throws Exception {
    restore();
    Path data = folder.resolve("data").toAbsolutePath();
    assertThat(data.resolve("db/seg0/c10.dat")).hasContent("rows");
    assertThat(data.resolve("files/ab/cd/abcd")).hasContent("one paper");
    assertThat(screen.toString(UTF_8))
        .contains("into " + data.resolve("db"), "2 stored files into " + data.resolve("files"));
  }

  @Test
  void aStoredFileThatIsMissingIsFoundBeforeAnythingIsPutAnywhere() throws Exception {
    Files.delete(backup().resolve("files/ab/cd/abcd"));
    refusedBecause("1 of its 2 stored files are there");
  }

  @Test
  void soIsOneWithOtherBytes() throws Exception {
    write("files/ab/cd/abcd", "ONE PAPER");
    refusedBecause("is not what was put there");
  }

  @Test
  void soIsADatabaseThatLacksAFile() throws Exception {
    Files.delete(backup().resolve("database/seg0/c10.dat"));
    refusedBecause("is not what was put there");
  }

  private void refusedBecause(String sentence) {
    assertThatThrownBy(this::restore)
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining(sentence)
        .hasMessageContaining("Nothing was restored");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  private void restore() throws LaunchFailure {
    Map<String, String> environment = Map.of("APP_DATA_DIR", folder.resolve("data").toString());
    var settings = LaunchSettings.read(new String[0], new Properties(), environment, folder);
    new LaunchRestore(settings, new PrintStream(screen, true, UTF_8)).from(backup());
  }

  private Path backup() {
    return folder.resolve("backup");
  }

  private void write(String name, String text) throws Exception {
    Path file = backup().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
