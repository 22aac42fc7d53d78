package org.campaignmaterials.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.campaignmaterials.shared.Secrets;

/**
 * Keeps bytes under the SHA-256 of what they are: {@code ab/cd/abcd…}. A file appears whole or not
 * at all, the same content is kept once, and content that no longer matches its name is refused.
 */
record ContentFolder(Path folder) {

  /** Keeps these bytes and answers under which hash. */
  String keep(byte[] bytes) {
    String sha256 = Secrets.sha256(bytes);
    Path file = file(sha256);
    if (Files.exists(file)) {
      return sha256;
    }
    try {
      Files.createDirectories(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "new", ".tmp");
      try {
        Files.write(unfinished, bytes);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      return sha256;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The bytes with this hash.
   *
   * @throws UncheckedIOException if they are gone or damaged
   */
  byte[] read(String sha256) {
    try {
      byte[] bytes = Files.readAllBytes(file(sha256));
      if (!Secrets.sha256(bytes).equals(sha256)) {
        throw new IOException("The stored file " + sha256 + " is damaged");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
  }
}
