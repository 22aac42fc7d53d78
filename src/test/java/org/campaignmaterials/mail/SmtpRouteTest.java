package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How letters are handed to a real mail server, and when they are not. */
class SmtpRouteTest {
  @TempDir private static Path folder;
  private static TestCertificate ours;
  private static TestCertificate others;

  @BeforeAll
  static void makeCertificates() throws Exception {
    ours = TestCertificate.of("localhost", folder);
    others = TestCertificate.of("other.example.org", folder);
  }

  @Test
  void aLetterLeavesEncryptedUnderItsOwnReturnAddress() throws Exception {
    try (PostOffice office = PostOffice.withStartTls(ours.context())) {
      route(office, MailSecurity.STARTTLS, PostOffice.PASSWORD, ours).send(letter("a@example.org"));
      PostOffice.Taken taken = office.letters().get(0);
      assertThat(taken.returnAddress()).isEqualTo("returns+1-2@example.org");
      assertThat(taken.recipient()).isEqualTo("a@example.org");
      assertThat(taken.header("Message-ID")).isEqualTo("<key@example.org>");
      assertThat(taken.header("Auto-Submitted")).isEqualTo("auto-generated");
      assertThat(taken.header("Reply-To")).isEqualTo("people@example.org");
      assertThat(taken.header("Subject")).isEqualTo("Your materials order");
    }
  }

  @Test
  void aLetterLeavesThroughAConnectionThatIsEncryptedFromTheStart() throws Exception {
    try (PostOffice office = PostOffice.withTls(ours.context())) {
      new SmtpRoute(
              server(office.port(), MailSecurity.TLS, Optional.empty(), Optional.of(ours.pem())))
          .send(letter("a@example.org"));
      assertThat(office.letters()).hasSize(1);
    }
  }

  @Test
  void aServerThatCantEncryptGetsNoLetterAndNoPassword() throws Exception {
    try (PostOffice office = PostOffice.askingForAPasswordInTheOpen()) {
      assertThat(
              trouble(
                  route(office, MailSecurity.STARTTLS, PostOffice.PASSWORD, ours), "a@example.org"))
          .isEqualTo(LetterTrouble.UNENCRYPTED);
      assertThat(office.passwords()).isEmpty();
      assertThat(office.letters()).isEmpty();
    }
  }

  @Test
  void aPasswordIsNeverSaidInTheOpenWhateverTheSettingsSay() {
    assertThatThrownBy(() -> server(25, MailSecurity.NONE, Optional.of("secret"), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without encryption")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aServerUnderAnothersNameIsNotTrusted() throws Exception {
    try (PostOffice office = PostOffice.withStartTls(others.context())) {
      assertThat(
              trouble(
                  route(office, MailSecurity.STARTTLS, PostOffice.PASSWORD, others),
                  "a@example.org"))
          .isEqualTo(LetterTrouble.UNTRUSTED);
      assertThat(office.passwords()).isEmpty();
    }
  }

  @Test
  void aServerThatNobodyVouchesForIsNotTrusted() throws Exception {
    try (PostOffice office = PostOffice.withTls(ours.context())) {
      SmtpRoute route =
          new SmtpRoute(
              server(office.port(), MailSecurity.TLS, Optional.empty(), Optional.empty()));
      assertThat(trouble(route, "a@example.org")).isEqualTo(LetterTrouble.UNTRUSTED);
    }
  }

  @Test
  void aWrongPasswordStopsAllLetters() throws Exception {
    try (PostOffice office = PostOffice.withStartTls(ours.context())) {
      assertThat(trouble(route(office, MailSecurity.STARTTLS, "wrong", ours), "a@example.org"))
          .isEqualTo(LetterTrouble.LOGIN_REFUSED);
    }
  }

  @Test
  void aServerThatIsAwayStopsAllLetters() throws Exception {
    SmtpRoute route =
        new SmtpRoute(
            server(
                ServerProcess.freePort(), MailSecurity.NONE, Optional.empty(), Optional.empty()));
    assertThat(trouble(route, "a@example.org")).isEqualTo(LetterTrouble.UNREACHABLE);
  }

  @Test
  void neverLaterAndNotLikeThisAreToldApartAndQuoteNoAddress() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      SmtpRoute route =
          new SmtpRoute(
              server(office.port(), MailSecurity.NONE, Optional.empty(), Optional.empty()));
      NotSent never = refusal(route, letter("unknown@example.org"));
      assertThat(never.trouble()).isEqualTo(LetterTrouble.ADDRESS_REFUSED);
      assertThat(never.getMessage()).contains("550 5.1.1").doesNotContain("@");
      NotSent later = refusal(route, letter("later@example.org"));
      assertThat(later.trouble()).isEqualTo(LetterTrouble.NOT_NOW);
      assertThat(later.getMessage()).contains("451 4.7.1").doesNotContain("@");
      NotSent unwanted = refusal(route, letter("a@example.org", "unwanted", "r@example.org", true));
      assertThat(unwanted.trouble()).isEqualTo(LetterTrouble.LETTER_REFUSED);
      assertThat(unwanted.getMessage()).contains("554 5.6.0").doesNotContain("@");
      NotSent stranger =
          refusal(route, letter("a@example.org", "Hello", "stranger@example.org", true));
      assertThat(stranger.trouble()).isEqualTo(LetterTrouble.SENDER_REFUSED);
      assertThat(office.letters()).isEmpty();
    }
  }

  @Test
  void aLetterWhoseTimeIsUpIsNotHandedOver() throws Exception {
    try (PostOffice office = PostOffice.open()) {
      SmtpRoute route =
          new SmtpRoute(
              server(office.port(), MailSecurity.NONE, Optional.empty(), Optional.empty()));
      refusal(route, letter("a@example.org", "Hello", "r@example.org", false));
      assertThat(office.letters()).isEmpty();
    }
  }

  private static LetterTrouble trouble(SmtpRoute route, String recipient) throws Exception {
    return refusal(route, letter(recipient)).trouble();
  }

  private static NotSent refusal(SmtpRoute route, OutgoingLetter letter) {
    return catchThrowableOfType(NotSent.class, () -> route.send(letter));
  }

  private static SmtpRoute route(
      PostOffice office, MailSecurity security, String password, TestCertificate trusted) {
    return new SmtpRoute(
        server(office.port(), security, Optional.of(password), Optional.of(trusted.pem())));
  }

  private static MailServer server(
      int port, MailSecurity security, Optional<String> password, Optional<Path> trusted) {
    return new MailServer(
        "localhost", port, security, password.map(unused -> PostOffice.USER), password, trusted);
  }

  private static OutgoingLetter letter(String recipient) throws Exception {
    return letter(recipient, "Hello", "returns+1-2@example.org", true);
  }

  private static OutgoingLetter letter(
      String recipient, String text, String returnAddress, boolean mayLeave) throws Exception {
    LetterDraft draft =
        new LetterDraft(
            new EmailAddress(recipient), "Your materials order", text, "<p>" + text + "</p>");
    return new OutgoingLetter(
        Envelope.around(
            draft,
            new InternetAddress("materials@example.org"),
            Optional.of(new InternetAddress("people@example.org")),
            "key",
            Instant.parse("2026-11-21T12:00:00Z")),
        returnAddress,
        "name",
        () -> mayLeave);
  }
}
