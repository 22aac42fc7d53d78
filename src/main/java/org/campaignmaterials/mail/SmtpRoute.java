package org.campaignmaterials.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands letters to a mail server, each in a conversation of its own. */
record SmtpRoute(MailServer server) implements MailRoute {
  private static final Logger LOG = Logger.getLogger(SmtpRoute.class.getName());

  @Override
  public void send(OutgoingLetter letter) throws NotSent {
    Transport transport = connected(letter.returnAddress());
    try {
      if (!letter.mayLeave().getAsBoolean()) {
        throw new NotSent(LetterTrouble.UNREACHABLE, "The server took too long to answer");
      }
      transport.sendMessage(letter.message(), letter.message().getAllRecipients());
    } catch (MessagingException e) {
      throw NotSent.ofTheLetter(e);
    } finally {
      leave(transport);
    }
  }

  private Transport connected(String returnAddress) throws NotSent {
    try {
      Transport transport = Session.getInstance(properties(returnAddress)).getTransport("smtp");
      transport.connect(
          server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
      return transport;
    } catch (MessagingException e) {
      throw NotSent.beforeTheLetter(e);
    }
  }

  /** Asks to be told of letters that can't be delivered or are late, without the whole letter. */
  private Properties properties(String returnAddress) {
    Properties properties = server.properties("smtp");
    properties.setProperty("mail.smtp.from", returnAddress);
    properties.setProperty("mail.smtp.dsn.notify", "FAILURE,DELAY");
    properties.setProperty("mail.smtp.dsn.ret", "HDRS");
    properties.setProperty("mail.smtp.quitwait", "false");
    return properties;
  }

  /** What is said at the end changes nothing any more: the letter is the server's or it isn't. */
  private static void leave(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "The mail server was left without its good-bye", e);
    }
  }
}
