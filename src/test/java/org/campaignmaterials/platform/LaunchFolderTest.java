package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have no rwx permissions")
class LaunchFolderTest {
  @TempDir private Path place;

  @Test
  void dataAreForTheServersUserAlone() throws Exception {
    Path data = place.resolve("srv").resolve("data");
    LaunchFolder.make(data);
    assertThat(permissions(data)).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatSomebodyMadeKeepsItsPermissions() throws Exception {
    Path data = Files.createDirectory(place.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
    LaunchFolder.make(data);
    assertThat(permissions(data)).isEqualTo("rwxr-x---");
  }

  private static String permissions(Path folder) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
  }
}
