package org.campaignmaterials.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** The way a letter leaves the house: by a mail server, or into a folder where there is none. */
interface MailRoute {

  /**
   * Hands the message over; when this returns, it is the receiver's.
   *
   * @param name a name for the message that is the same at every try
   */
  void send(MimeMessage message, String name) throws MessagingException, IOException;
}
