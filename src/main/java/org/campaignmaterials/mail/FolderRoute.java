package org.campaignmaterials.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps letters as .eml files, for demonstrations and tests. A file appears whole or not at all,
 * and a letter that is sent twice replaces its own file. As in a mailbox, the sender on the
 * envelope is its first line.
 */
record FolderRoute(Path folder) implements MailRoute {

  @Override
  public void send(OutgoingLetter letter) throws NotSent {
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "letter", ".tmp");
      try {
        try (OutputStream out = Files.newOutputStream(unfinished)) {
          out.write(
              ("Return-Path: <" + letter.returnAddress() + ">\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
          letter.message().writeTo(out);
        }
        Files.move(
            unfinished, folder.resolve(letter.name() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | MessagingException e) {
      throw new NotSent(LetterTrouble.UNREACHABLE, e);
    }
  }
}
