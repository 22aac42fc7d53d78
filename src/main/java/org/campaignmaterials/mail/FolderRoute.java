package org.campaignmaterials.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps letters as .eml files, for demonstrations and tests. A file appears whole or not at all,
 * and a letter that is sent twice replaces its own file.
 */
record FolderRoute(Path folder) implements MailRoute {

  @Override
  public void send(MimeMessage message, String name) throws MessagingException, IOException {
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, "letter", ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        message.writeTo(out);
      }
      Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
