package org.campaignmaterials.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mailbox over IMAP that tests start, encrypted from the first byte. */
final class MailboxServer {
  private MailboxServer() {}

  static GreenMail start(int port, TestCertificate certificate) {
    System.setProperty("greenmail.tls.keystore.file", certificate.keys().toString());
    System.setProperty("greenmail.tls.keystore.password", TestCertificate.PASSWORD);
    GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
    mail.start();
    return mail;
  }
}
