package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ReturnNoticeTest {

  @Test
  void aReportSaysThatTheMailboxIsUnknown() throws Exception {
    assertThat(read(report("failed", "5.1.1"))).contains(new ReturnNotice(true, "5.1.1"));
  }

  @Test
  void aReportSaysThatALetterIsLate() throws Exception {
    assertThat(read(report("delayed", "4.4.1"))).contains(new ReturnNotice(false, "4.4.1"));
  }

  @Test
  void aServerThatGaveUpWaitingIsFinalThoughItsNumberIsNot() throws Exception {
    assertThat(read(report("failed", "4.4.7"))).contains(new ReturnNotice(true, "4.4.7"));
  }

  @Test
  void aReportThatALetterArrivedIsNoReturn() throws Exception {
    assertThat(read(report("delivered", "2.0.0"))).isEmpty();
    assertThat(read(report("relayed", "2.0.0"))).isEmpty();
  }

  @Test
  void aMailServerThatAttachesNoReportIsBelievedWithoutAReason() throws Exception {
    assertThat(
            read(
                """
                Return-Path: <>
                From: MAILER-DAEMON@mail.example.org
                To: returns@example.org
                Subject: failure notice

                Hi. I'm afraid I wasn't able to deliver your message.
                """))
        .contains(new ReturnNotice(true, ""));
  }

  @Test
  void somebodyOnHolidayIsNoReturn() throws Exception {
    assertThat(
            read(
                """
                Return-Path: <>
                From: person@example.org
                To: returns@example.org
                Auto-Submitted: auto-replied
                Subject: Out of office

                I am back on Monday.
                """))
        .isEmpty();
  }

  @Test
  void whatAPersonWritesIsNoReturn() throws Exception {
    assertThat(
            read(
                """
                Return-Path: <person@example.org>
                From: person@example.org
                To: returns@example.org
                Subject: Re: Your materials order

                Thank you.
                """))
        .isEmpty();
  }

  @Test
  void aReceiptThatItWasReadIsNoReturn() throws Exception {
    assertThat(
            read(
                report("failed", "5.1.1")
                    .replace("report-type=delivery-status", "report-type=disposition-notification")
                    .replace("message/delivery-status", "message/disposition-notification")))
        .isEmpty();
  }

  @Test
  void aReportThatIsCutOffOrNonsenseSaysNothing() throws Exception {
    assertThat(read(report("failed", "5.1.1").replace("Action: failed", "Action failed")))
        .isNotNull();
    assertThat(read(report("exploded", "9.9.9"))).isEmpty();
  }

  static String report(String action, String status) {
    return """
        Return-Path: <>
        From: Mail Delivery System <postmaster@mail.example.org>
        To: returns@example.org
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied (report)
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain; charset=us-ascii

        The mail system could not deliver this to <person@example.org>.

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example.org
        Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000

        Final-Recipient: rfc822; person@example.org
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 550 <person@example.org> unknown

        --b1
        Content-Type: text/rfc822-headers

        From: materials@example.org
        Subject: Your materials order RRO-2026-000123

        --b1--
        """
        .formatted(action, status);
  }

  private static Optional<ReturnNotice> read(String message) throws Exception {
    return ReturnNotice.in(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(
                message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
  }
}
