package org.campaignmaterials.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@DatabaseTest
class OutboxIT extends ContainerTest {
  private static final Duration WITHIN_SECONDS = Duration.ofSeconds(5);

  @Inject private Outbox outbox;
  @Inject private Clock clock;
  @Resource private UserTransaction transaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject
  @ConfigProperty(name = "app.data.dir")
  private String dataDir;

  @Test
  void aLetterLeavesWithinSecondsOfTheCommit() throws Exception {
    enqueue("letter-1", Language.ES);
    OutboxLetter letter = done("letter-1", WITHIN_SECONDS);
    assertThat(letter.state()).isEqualTo(LetterState.SENT);
    String file = Files.readString(fileOf("letter-1").orElseThrow());
    assertThat(file)
        .contains(
            "To: person@example.org",
            "Subject: Pedido letter-1",
            "Auto-Submitted: auto-generated",
            "Message-ID: <" + letter.messageId() + "@",
            "multipart/alternative",
            "text/plain; charset=UTF-8",
            "text/html; charset=UTF-8");
  }

  @Test
  void whatIsRolledBackIsNotSent() throws Exception {
    transaction.begin();
    outbox.enqueue(Letters.KIND, "letter-2", Language.EN);
    transaction.rollback();
    TimeUnit.MILLISECONDS.sleep(2500);
    assertThat(rows("letter-2")).isEmpty();
    assertThat(fileOf("letter-2")).isEmpty();
  }

  @Test
  void nobodyIsWrittenToWhoseAddressWasErased() throws Exception {
    enqueue("erased-1", Language.EN);
    assertThat(done("erased-1", WITHIN_SECONDS).state()).isEqualTo(LetterState.SKIPPED);
  }

  @Test
  void aLetterThatFailsWaitsForItsNextTryAndHoldsUpNobody() throws Exception {
    enqueue("broken-1", Language.EN);
    enqueue("letter-3", Language.EN);
    done("letter-3", WITHIN_SECONDS);
    OutboxLetter broken =
        Eventually.found(
            "one try",
            WITHIN_SECONDS,
            () -> rows("broken-1").stream().filter(row -> row.tries() == 1).findFirst());
    assertThat(broken.state()).isEqualTo(LetterState.WAITING);
    assertThat(broken.nextTryAt()).isAfter(broken.createdAt().plusSeconds(29));
  }

  @Test
  void aLetterThatWasWrittenWhileTheClockWasAheadLeavesWhenItIsRightAgain() throws Exception {
    Instant ahead = clock.instant().plus(Duration.ofHours(2));
    transaction.begin();
    entities.persist(new OutboxLetter(Letters.KIND, "letter-4", Language.EN, ahead));
    transaction.commit();
    assertThat(done("letter-4", Duration.ofSeconds(30)).state()).isEqualTo(LetterState.SENT);
  }

  @Test
  void aLetterThatIsSentTwiceCanBeRecognised() throws Exception {
    LetterDraft draft =
        new LetterDraft(new EmailAddress("person@example.org"), "Order", "Text", "<p>Text</p>");
    Instant written = Instant.parse("2026-11-21T12:00:00Z");
    InternetAddress from = new InternetAddress("materials@example.org");
    MimeMessage first = Envelope.around(draft, from, Optional.empty(), "key", written);
    MimeMessage second = Envelope.around(draft, from, Optional.empty(), "key", written);
    assertThat(second.getMessageID())
        .isEqualTo(first.getMessageID())
        .isEqualTo("<key@example.org>");
    assertThat(second.getSentDate()).isEqualTo(first.getSentDate());
  }

  private void enqueue(String document, Language language) throws Exception {
    transaction.begin();
    outbox.enqueue(Letters.KIND, document, language);
    transaction.commit();
  }

  private List<OutboxLetter> rows(String document) {
    return entities
        .createQuery(
            "SELECT l FROM OutboxLetter l WHERE l.documentId = :document", OutboxLetter.class)
        .setParameter("document", document)
        .getResultList();
  }

  /** Waits until nothing more is done about the letter. */
  private OutboxLetter done(String document, Duration within) {
    return Eventually.found(
        "the end of " + document,
        within,
        () ->
            rows(document).stream().filter(row -> row.state() != LetterState.WAITING).findFirst());
  }

  private Optional<Path> fileOf(String document) throws IOException {
    Path folder = Path.of(dataDir, "mail");
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".eml")).toList()) {
        if (Files.readString(file).contains(document)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** Writes the letters of these tests: by the name of their document. */
  @ApplicationScoped
  static class Letters implements Letter {
    static final String KIND = "test.letter";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public Optional<LetterDraft> compose(String documentId, Language language) {
      if (documentId.startsWith("broken")) {
        throw new IllegalStateException("person@example.org");
      }
      if (documentId.startsWith("erased")) {
        return Optional.empty();
      }
      String subject = (language == Language.ES ? "Pedido " : "Order ") + documentId;
      return Optional.of(
          new LetterDraft(
              new EmailAddress("person@example.org"), subject, "¡Hola!", "<p>¡Hola!</p>"));
    }

    @Override
    public List<LetterDraft> examples(Language language) {
      return List.of();
    }
  }
}
