package org.campaignmaterials.platform;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The data folder: names, addresses and letters with their links lie in it, so it is made for its
 * user alone. One that was there before keeps the permissions that somebody gave it.
 */
final class LaunchFolder {
  private LaunchFolder() {}

  /** Makes the folder, and those above it as folders are made usually, if it is not there. */
  static void make(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath();
    if (Files.exists(whole)) {
      return;
    }
    Path above = whole.getParent();
    if (above != null) {
      Files.createDirectories(above);
    }
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          whole,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(whole);
    }
  }
}
