package org.campaignmaterials.mail;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Properties;
import java.util.function.Predicate;

/**
 * The mailbox to which undeliverable letters come back, read over IMAP. A message is looked at
 * once: one that told of a letter is deleted, because it quotes the recipient's address and often
 * the letter; any other is marked as read and left for people.
 */
record ReturnMailbox(MailServer server, String folder) {

  /**
   * Looks at messages that nobody has looked at.
   *
   * @param most how many at once
   * @param isDoneWith looks at one and says whether it can go; when it throws, the message stays as
   *     it was and is looked at again
   * @return how many were looked at
   */
  int readNew(int most, Predicate<Message> isDoneWith) throws MessagingException {
    Properties properties = server.properties("imap");
    properties.setProperty("mail.imap.peek", "true");
    try (Store store = Session.getInstance(properties).getStore("imap")) {
      store.connect(
          server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
      try (Folder open = store.getFolder(folder)) {
        open.open(Folder.READ_WRITE);
        Message[] unread = open.search(new FlagTerm(new Flags(Flag.SEEN), false));
        int count = Math.min(most, unread.length);
        for (int at = 0; at < count; at++) {
          unread[at].setFlag(isDoneWith.test(unread[at]) ? Flag.DELETED : Flag.SEEN, true);
        }
        return count;
      }
    }
  }
}
