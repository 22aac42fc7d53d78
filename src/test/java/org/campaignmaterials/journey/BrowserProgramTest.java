package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that somebody names is taken; a wrong name is said, and nothing else is tried. */
class BrowserProgramTest {
  @TempDir private Path folder;

  @AfterEach
  void forget() {
    System.clearProperty("browser.path");
  }

  @Test
  void theNamedProgramComesFirst() throws Exception {
    Path program = Files.createFile(folder.resolve("chrome"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    System.setProperty("browser.path", program.toString());

    assertThat(BrowserProgram.find().path()).isEqualTo(program);
  }

  @Test
  void aNameThatIsNoProgramIsSaid() {
    System.setProperty("browser.path", folder.resolve("nothing").toString());

    assertThatThrownBy(BrowserProgram::find)
        .hasMessageStartingWith("-Dbrowser.path=")
        .hasMessageEndingWith("nothing is not a program.");
  }
}
