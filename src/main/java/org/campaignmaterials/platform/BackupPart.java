package org.campaignmaterials.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What lies in one folder of a backup, measured when it is made and again before it is restored: a
 * file that was lost or damaged on the way must not be found missing by its reader a month later.
 *
 * <p>It is part of the application and of the launcher, and uses nothing of either. It is public
 * because the launcher's is the one that the application finds, in a package of another loader.
 *
 * @param count how many files
 * @param sha256 over all of them, with their places
 */
public record BackupPart(int count, String sha256) {
  private static final String SHA256 = ".sha256";

  /**
   * Measures a folder with all below it.
   *
   * @throws IOException if it can't be read
   */
  public static BackupPart of(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    MessageDigest sum = digest();
    for (Path file : files) {
      sum.update(
          folder.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
      sum.update((byte) 0);
      sum.update(digestOf(file));
    }
    return new BackupPart(files.size(), HexFormat.of().formatHex(sum.digest()));
  }

  private static byte[] digestOf(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digested = new DigestInputStream(bytes, digest())) {
      digested.transferTo(OutputStream.nullOutputStream());
      return digested.getMessageDigest().digest();
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Writes down what it must be when it is restored. */
  public void keepIn(Properties contents, String part) {
    contents.setProperty(part + SHA256, sha256);
  }

  /** Whether something else was written down; nothing was by older versions. */
  public boolean differs(Properties contents, String part) {
    return Optional.ofNullable(contents.getProperty(part + SHA256))
        .filter(kept -> !kept.equals(sha256))
        .isPresent();
  }
}
