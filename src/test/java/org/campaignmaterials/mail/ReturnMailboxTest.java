package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mailbox of returns, over IMAP as it is read. */
class ReturnMailboxTest {
  @TempDir private static Path folder;
  private static TestCertificate certificate;
  private GreenMail mail;
  private GreenMailUser user;
  private ReturnMailbox mailbox;

  @BeforeAll
  static void makeCertificate() throws Exception {
    certificate = TestCertificate.of("localhost", folder);
  }

  @BeforeEach
  void start() {
    int port = ServerProcess.freePort();
    mail = MailboxServer.start(port, certificate);
    user = mail.setUser("returns@example.org", "returns", "a password");
    mailbox =
        new ReturnMailbox(
            new MailServer(
                "localhost",
                port,
                MailSecurity.TLS,
                Optional.of("returns"),
                Optional.of("a password"),
                Optional.of(certificate.pem())),
            "INBOX");
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  void whatToldOfALetterIsDeletedAndTheRestIsLeftForPeopleAndLookedAtOnce() throws Exception {
    user.deliver(message("a letter came back"));
    user.deliver(message("thank you"));
    List<String> seen = new ArrayList<>();
    assertThat(mailbox.readNew(50, message -> isAboutALetter(message, seen))).isEqualTo(2);
    assertThat(seen).containsExactly("a letter came back", "thank you");
    assertThat(mail.getReceivedMessages()).hasSize(1);
    assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("thank you");
    assertThat(mailbox.readNew(50, message -> isAboutALetter(message, seen))).isZero();
  }

  @Test
  void aMailboxThatIsFullIsReadInParts() throws Exception {
    for (int number = 0; number < 5; number++) {
      user.deliver(message("a letter came back"));
    }
    assertThat(mailbox.readNew(3, message -> true)).isEqualTo(3);
    assertThat(mailbox.readNew(3, message -> true)).isEqualTo(2);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void aReportIsReadPartByPart() throws Exception {
    user.deliver(raw(ReturnNoticeTest.report("failed", "5.2.2")));
    List<ReturnNotice> notices = new ArrayList<>();
    mailbox.readNew(
        50,
        message -> {
          try {
            return ReturnNotice.in(message).map(notices::add).isPresent();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(notices).containsExactly(new ReturnNotice(true, "5.2.2"));
  }

  private static boolean isAboutALetter(Message message, List<String> seen) {
    try {
      seen.add(message.getSubject());
      return message.getSubject().contains("came back");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MimeMessage message(String subject) throws MessagingException {
    return raw("Subject: " + subject + "\nTo: returns@example.org\n\nText\n");
  }

  static MimeMessage raw(String raw) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }
}
