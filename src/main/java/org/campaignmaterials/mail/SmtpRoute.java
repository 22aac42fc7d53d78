package org.campaignmaterials.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import java.util.Properties;

/**
 * Hands letters to a mail server.
 *
 * @param host its name
 * @param port 25, 587 or 465
 * @param startTls whether the connection must be encrypted by STARTTLS; on port 465 it is encrypted
 *     from the start
 * @param user for servers that ask who sends; empty for those that don't
 * @param password the user's
 */
record SmtpRoute(
    String host, int port, boolean startTls, Optional<String> user, Optional<String> password)
    implements MailRoute {
  private static final String TIMEOUT_MILLIS = "20000";
  private static final int IMPLICIT_TLS_PORT = 465;

  @Override
  public void send(MimeMessage message, String name) throws MessagingException {
    try (Transport transport = Session.getInstance(properties()).getTransport("smtp")) {
      transport.connect(host, port, user.orElse(null), password.orElse(null));
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls));
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls));
    properties.setProperty("mail.smtp.ssl.enable", String.valueOf(port == IMPLICIT_TLS_PORT));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    return properties;
  }
}
