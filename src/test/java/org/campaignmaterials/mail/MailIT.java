package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server jar between two real mail servers: one that takes its letters over STARTTLS, one that
 * keeps the mailbox to which they come back.
 */
class MailIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Mail that comes back is looked for once a minute. */
  private static final Duration WITHIN_TWO_MINUTES = Duration.ofMinutes(2);

  private static final Pattern NUMBER = Pattern.compile("\"orderNumber\":\"([^\"]+)\"");
  private static final Pattern STATUS_URL =
      Pattern.compile("\"statusUrl\":\"[^\"]*?/(orders/[^\"]+)\"");
  private static final Pattern AGAIN = Pattern.compile("/(campaign/letters/\\d+/again)\"");

  @TempDir private static Path folder;

  @Test
  void lettersLeaveWaitForTheirServerComeBackAndAreSentAgain() throws Exception {
    TestCertificate certificate = TestCertificate.of("localhost", folder);
    int smtp = ServerProcess.freePort();
    int imap = ServerProcess.freePort();
    GreenMail returns = MailboxServer.start(imap, certificate);
    GreenMailUser mailbox = returns.setUser("returns@example.org", "returns", "a password");
    try (ServerProcess server =
        ServerProcess.start(
            folder, ServerProcess.freePort(), settings(smtp, imap, certificate.pem()))) {
      server.awaitReady();
      HttpCalls anybody = HttpCalls.to(server.address());
      HttpCalls staff = anybody.as("staff");

      // The mail server is away: an order is taken all the same, and its letter waits.
      Placed first = placed(anybody, "first@example.org");
      Eventually.is(
          "letters are kept back", () -> lettersSay(staff, "No letter leaves at present"));
      assertThat(staff.get("campaign/letters").unescapedBody())
          .contains("The mail server can’t be reached.")
          .doesNotContain("first@example.org");

      // It is back: the letter leaves, encrypted and with a password, under its own return address.
      try (PostOffice office = PostOffice.withStartTls(certificate.context(), smtp)) {
        PostOffice.Taken letter = office.await(isTo("first@example.org"), WITHIN_TWO_MINUTES);
        assertThat(letter.returnAddress())
            .matches("returns\\+[0-9a-z]+-[0-9a-f]{24}@example\\.org");
        assertThat(letter.header("Reply-To")).isEqualTo("people@example.org");
        assertThat(letter.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(letter.header("Subject")).isEqualTo("Your materials order " + first.number());
        Eventually.is(
            "letters leave again", () -> !lettersSay(staff, "No letter leaves at present"));

        // A refusal for good is final at once and stops no other letter.
        Placed unknown = placed(anybody, "unknown@example.org");
        Placed third = placed(anybody, "third@example.org");
        office.await(isTo("third@example.org"), SOON);
        Eventually.is("the letter is given up", () -> lettersSay(staff, unknown.number()));
        Answer letters = staff.get("campaign/letters");
        assertThat(letters.unescapedBody())
            .contains("The mail server does not accept the recipient’s address.", "550 5.1.1")
            .doesNotContain("unknown@example.org")
            .doesNotContain(third.number());
        Matcher again = AGAIN.matcher(letters.body());
        assertThat(again.find()).isTrue();
        assertThat(staff.post(again.group(1), Map.of()).status()).isEqualTo(303);
        assertThat(staff.get("campaign/audit?action=letter.sent_again").unescapedBody())
            .contains("Letter sent again", "Given up", "Waiting");
        Eventually.is("the letter is given up", () -> lettersSay(staff, unknown.number()));

        // The first one comes back; a forged report and somebody's holiday change nothing.
        mailbox.deliver(returned(letter.returnAddress(), "5.1.1"));
        String others = "returns+zz-0123456789abcdef01234567@example.org";
        mailbox.deliver(returned(others, "5.1.1"));
        String mark = office.await(isTo("third@example.org"), SOON).returnAddress();
        mailbox.deliver(
            ReturnMailboxTest.raw(
                "Return-Path: <>\nFrom: third@example.org\nTo: "
                    + mark
                    + "\nAuto-Submitted: auto-replied\nSubject: Out of office\n\nMonday.\n"));
        Eventually.is(
            "the returned letter is read",
            WITHIN_TWO_MINUTES,
            () -> lettersSay(staff, "There is no such mailbox."));
        assertThat(staff.get("campaign/orders/" + first.number()).unescapedBody())
            .contains("Order received", "Came back", "There is no such mailbox.");
        assertThat(anybody.get(first.page()).unescapedBody())
            .contains("Our letter to you came back");
        assertThat(anybody.get(third.page()).unescapedBody())
            .doesNotContain("Our letter to you came back");
        Eventually.is("two are left", () -> returns.getReceivedMessages().length == 2);
        assertThat(returns.getReceivedMessages())
            .as("what told of no letter is left for people")
            .hasSize(2);
        assertThat(office.passwords()).containsOnly(PostOffice.PASSWORD);
      }
      assertThat(server.screen())
          .doesNotContain("first@example.org", "unknown@example.org", PostOffice.PASSWORD);
    } finally {
      returns.stop();
    }
  }

  private static Map<String, String> settings(int smtp, int imap, Path trusted) {
    Map<String, String> settings = new HashMap<>();
    settings.put("APP_DEMO", "true");
    settings.put("APP_MAIL_HOST", "localhost");
    settings.put("APP_MAIL_PORT", "" + smtp);
    settings.put("APP_MAIL_USER", PostOffice.USER);
    settings.put("APP_MAIL_PASSWORD", PostOffice.PASSWORD);
    settings.put("APP_MAIL_TRUST", trusted.toString());
    settings.put("APP_MAIL_REPLYTO", "people@example.org");
    settings.put("APP_MAIL_RETURNS_ADDRESS", "returns@example.org");
    settings.put("APP_MAIL_RETURNS_HOST", "localhost");
    settings.put("APP_MAIL_RETURNS_PORT", "" + imap);
    settings.put("APP_MAIL_RETURNS_USER", "returns");
    settings.put("APP_MAIL_RETURNS_PASSWORD", "a password");
    return settings;
  }

  /** An order: its number, and the page that its requester follows. */
  private record Placed(String number, String page) {}

  private static Placed placed(HttpCalls calls, String email) {
    Answer answer =
        calls.postJson(
            "api/v1/orders",
            UUID.randomUUID().toString(),
            """
            {"contact": {"name": "Nora Lind", "email": "%s", "individual": true,
                         "sector": "health_care"},
             "shipTo": {"line1": "1 Main St", "city": "Rockville", "state": "MD", "zip": "20850"},
             "lines": [{"sku": "RR-101-en", "quantity": 1}]}
            """
                .formatted(email));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return new Placed(found(NUMBER, answer.body()), found(STATUS_URL, answer.body()));
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private static boolean lettersSay(HttpCalls staff, String words) {
    return staff.get("campaign/letters").unescapedBody().contains(words);
  }

  private static Predicate<PostOffice.Taken> isTo(String address) {
    return letter -> letter.recipient().equals(address);
  }

  private static MimeMessage returned(String address, String status) throws Exception {
    return ReturnMailboxTest.raw(
        ReturnNoticeTest.report("failed", status)
            .replace("To: returns@example.org", "To: " + address));
  }
}
