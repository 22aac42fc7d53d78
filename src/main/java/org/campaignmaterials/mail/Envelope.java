package org.campaignmaterials.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/**
 * Puts a draft into a MIME message: plain text and HTML as alternatives, marked as written by a
 * machine (RFC 3834), so that out-of-office programs leave it alone.
 */
final class Envelope {

  private Envelope() {}

  /**
   * @param replyTo where people's answers go; empty for the sender's own address
   * @param key the left side of the Message-ID; its right side is the sender's domain
   * @param written the Date of the letter: the moment it was enqueued, the same at every try
   */
  static MimeMessage around(
      LetterDraft draft,
      InternetAddress from,
      Optional<InternetAddress> replyTo,
      String key,
      Instant written)
      throws MessagingException {
    MimeMessage message = new StableMessage("<" + key + "@" + domain(from) + ">");
    message.setFrom(from);
    if (replyTo.isPresent()) {
      message.setReplyTo(new Address[] {replyTo.get()});
    }
    message.setRecipient(RecipientType.TO, new InternetAddress(draft.recipient().address(), true));
    message.setSubject(draft.subject(), "UTF-8");
    message.setSentDate(Date.from(written));
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(draft.textBody(), "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(draft.htmlBody(), "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    message.saveChanges();
    return message;
  }

  private static String domain(InternetAddress from) {
    String address = from.getAddress();
    return address.substring(address.lastIndexOf('@') + 1);
  }

  /** A message that keeps its Message-ID where the library would make a new one at every save. */
  private static final class StableMessage extends MimeMessage {
    private final String messageId;

    StableMessage(String messageId) {
      super(Session.getInstance(new Properties()));
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
