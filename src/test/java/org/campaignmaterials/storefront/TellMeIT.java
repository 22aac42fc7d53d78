package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.OpenSku;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecallingEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OwnMaterials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers leave an address to be told once that a material is back, and for nothing else. */
@DatabaseTest
class TellMeIT extends ContainerTest {
  /** No other test orders or counts it. */
  private static final OpenSku SHEET = OpenSku.parse("RR-172-es");

  /** Recalled once it has told its reader. */
  private static final Sku ON_A_WALL = Sku.parse("TT-744-en-2026.1");

  private static final Sku PART = Sku.parse("TT-769-en-2026.1");
  private static final Sku KIT = Sku.parse("TT-770-en-2026.1");

  /** Recalled between a wish and its confirmation. */
  private static final Sku CHANGED_MEANWHILE = Sku.parse("TT-754-en-2026.1");

  @Inject private HttpServletRequest request;
  @Inject private AskingToBeTold asking;
  @Inject private TellingReaders telling;
  @Inject private ErasingReaders erasing;
  @Inject private WaitingReaders readers;
  @Inject private ConfirmingLetter confirmingLetter;
  @Inject private BackAgainLetter backAgainLetter;
  @Inject private ChangedLetter changedLetter;
  @Inject private RecallingEditions recalling;
  @Inject private OwnMaterials materials;
  @Inject private Publications publications;
  @Inject private InTransaction inTransaction;
  @Inject private Clock clock;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls browser;
  private EmailAddress address;

  @BeforeEach
  void nothingIsLeft() {
    browser = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    address = new EmailAddress("waiting." + UUID.randomUUID() + "@example.org");
    allOut();
  }

  @AfterEach
  void itComesBack() {
    arrives();
    materials.withdraw();
  }

  @Test
  void aReaderConfirmsIsToldOnceThatItIsBackAndIsForgottenWithTheLetter() throws Exception {
    assertThat(browser.get("es/catalog/RR-172").body()).contains("/es/tell-me?sku=" + SHEET);
    Answer asked = leave(address.address().toUpperCase(java.util.Locale.ROOT), "es/");
    assertThat(asked.location()).isEqualTo("es/tell-me/asked");

    LetterDraft question =
        confirmingLetter.compose(reader().documentId(), Language.ES).orElseThrow();
    assertThat(question.recipient()).isEqualTo(address);
    assertThat(question.subject()).doesNotContainIgnoringCase("trata");
    String link = linkIn(question);
    assertThat(browser.get(link).body()).contains("Sí, escríbanme una vez");
    tell();
    assertThat(reader().isConfirmed()).as("opening a link confirms nothing").isFalse();

    press(link, "yes");
    assertThat(browser.get(link).body()).contains("Le escribiremos una vez");
    tell();
    assertThat(reader().isTold()).as("it is still out").isFalse();

    arrives();
    AtomicReference<LetterDraft> told = new AtomicReference<>();
    String id = reader().documentId();
    inTransaction.run(
        () -> {
          telling.runChunk(aRun());
          told.set(backAgainLetter.compose(id, Language.ES).orElseThrow());
        });
    assertThat(told.get().textBody()).contains("/es/catalog/RR-172");
    untilForgotten();
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(rowsWith(address)).isZero();
  }

  @Test
  void aStrangerLearnsNothingAboutAnAddress() {
    Answer first = leave(address.address(), "");
    Answer again = leave(address.address(), "");
    Answer another = leave("nobody." + address.address(), "");

    assertThat(List.of(again, another))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(303);
              assertThat(answer.location()).isEqualTo(first.location());
              assertThat(answer.header("Set-Cookie")).isEmpty();
            });
    assertThat(lettersTo(reader())).as("asked twice, written to once").isEqualTo(1);
  }

  @Test
  void whoNeverGotTheLetterMayAskAgainAfterAnHour() {
    leave(address.address(), "");
    age("askedAt", Duration.ofMinutes(61));
    leave(address.address(), "");

    assertThat(lettersTo(reader())).isEqualTo(2);
  }

  @Test
  void nobodyCanBeSignedUpForEverything() {
    for (Publication each : publications.published()) {
      asking.ask(
          WaitingReader.Wish.BACK, new OpenSku(each.number(), "en").text(), address, Language.EN);
    }

    inTransaction.run(
        () ->
            assertThat(readers.countOf(address))
                .isEqualTo(WaitingReaders.MOST_OF_ONE)
                .isLessThan(publications.published().size()));
  }

  @Test
  void anAddressThatNobodyConfirmsIsErasedAfterTwoDaysAndOneThatWaitsAfterNinety() {
    leave(address.address(), "");
    age("askedAt", Duration.ofHours(47));
    erase();
    assertThat(rowsWith(address)).isEqualTo(1);
    asking.confirm(reader().documentId(), keyOf(reader()));
    age("askedAt", Duration.ofDays(80));
    age("confirmedAt", Duration.ofDays(89));
    erase();
    assertThat(rowsWith(address)).isEqualTo(1);
    age("confirmedAt", Duration.ofDays(91));
    erase();
    assertThat(rowsWith(address)).isZero();

    EmailAddress silent = new EmailAddress("silent." + address.address());
    address = silent;
    leave(address.address(), "");
    age("askedAt", Duration.ofHours(49));
    erase();
    assertThat(rowsWith(silent)).isZero();
  }

  @Test
  void whoeverReadsTheMailboxCanEraseItsAddressAtAnyTime() {
    leave(address.address(), "");
    String link = readers.path(reader()).substring(1);
    press(link, "yes");
    Answer stopped = press(link, "stop");

    assertThat(stopped.location()).isEqualTo("tell-me/erased");
    assertThat(rowsWith(address)).isZero();
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(press(link, "yes").status()).isEqualTo(404);
  }

  @Test
  void aLinkOpensItsOwnWishOnly() {
    leave(address.address(), "");
    String number = reader().documentId();

    assertThat(browser.get("tell-me/" + number).status()).isEqualTo(404);
    assertThat(browser.get("tell-me/" + number + "?key=guessed").status()).isEqualTo(404);
    assertThat(browser.get("tell-me/999999999?key=" + keyOf(reader())).status()).isEqualTo(404);
  }

  @Test
  void aWrongAddressIsSaidBesideItsFieldAndStays() {
    Answer wrong = leave("nurse at example", "");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"email-problem\">Enter an e-mail address")
        .contains("value=\"nurse at example\"");
    assertThat(leave("", "").status()).isEqualTo(422);
    assertThat(leave("a\u0000b@example.org", "").status()).isEqualTo(422);
  }

  @Test
  void whoLooksAfterAnEditionIsToldOnceThatItMustBeReplacedAndIsForgotten() throws Exception {
    materials.print(ON_A_WALL, "RR-104");
    materials.untilShown(ON_A_WALL);
    assertThat(browser.get("check?mark=" + ON_A_WALL).body())
        .contains("/tell-me/if-it-changes?mark=" + ON_A_WALL);
    String form = "tell-me/if-it-changes?mark=" + ON_A_WALL;
    assertThat(browser.get(form).status()).isEqualTo(200);
    assertThat(watch(ON_A_WALL, "nurse at example").body()).contains("value=\"nurse at example\"");
    assertThat(watch(ON_A_WALL, address.address()).location()).isEqualTo("tell-me/asked");
    WaitingReader watching = readers.of(ON_A_WALL.text(), address).orElseThrow();
    String id = watching.documentId();
    String link = readers.path(watching).substring(1);
    assertThat(browser.get(link).body())
        .contains("Do you want to be told if this edition must be replaced?");
    press(link, "yes");
    tell();
    assertThat(readers.of(ON_A_WALL.text(), address).orElseThrow().isTold()).isFalse();

    AtomicReference<LetterDraft> told = new AtomicReference<>();
    inTransaction.run(() -> recalling.recall(List.of(ON_A_WALL)));
    inTransaction.run(
        () -> {
          telling.runChunk(aRun());
          told.set(changedLetter.compose(id, Language.EN).orElseThrow());
        });
    untilForgotten();

    assertThat(told.get().textBody()).contains("/check?mark=" + ON_A_WALL);
    assertThat(rowsWith(address)).isZero();
    assertThat(browser.get(link).status()).isEqualTo(404);
    assertThat(browser.get(form).location()).isEqualTo("check?mark=" + ON_A_WALL);
    assertThat(watch(ON_A_WALL, address.address()).location()).isEqualTo("check?mark=" + ON_A_WALL);
    assertThat(rowsWith(address)).as("it has changed already").isZero();
  }

  @Test
  void whoConfirmsAfterTheEditionWasRecalledReadsSoAtOnce() {
    materials.print(CHANGED_MEANWHILE, "RR-104");
    materials.untilShown(CHANGED_MEANWHILE);
    watch(CHANGED_MEANWHILE, address.address());
    inTransaction.run(() -> recalling.recall(List.of(CHANGED_MEANWHILE)));
    WaitingReader watching = readers.of(CHANGED_MEANWHILE.text(), address).orElseThrow();
    String link = readers.path(watching).substring(1);
    assertThat(browser.get(link).unescapedBody())
        .contains("Out of date: replace", "There is no new edition of it yet.")
        .doesNotContain("Do you want to be told");

    press(link, "yes");

    assertThat(browser.get(link).unescapedBody())
        .contains("Out of date: replace", "This is what you asked to be told.")
        .doesNotContain("We will write to you once");
    press(link, "stop");
  }

  private Answer watch(Sku edition, String typed) {
    return browser.post("tell-me/if-it-changes", Map.of("mark", edition.text(), "email", typed));
  }

  @Test
  void whoHasAKitIsToldWhenAPartOfItIsOutOfDateAndMayWaitForAnother() {
    materials.print(PART, "RR-104");
    materials.print(KIT, "RR-180");
    materials.putInto(KIT, PART.open());
    materials.untilShown(KIT);
    assertThat(watch(KIT, address.address()).location()).isEqualTo("tell-me/asked");
    press(readers.path(readers.of(KIT.text(), address).orElseThrow()).substring(1), "yes");

    inTransaction.run(() -> recalling.recall(List.of(PART)));
    AtomicReference<Boolean> told = new AtomicReference<>();
    inTransaction.run(
        () -> {
          telling.runChunk(aRun());
          told.set(readers.of(KIT.text(), address).orElseThrow().isTold());
        });
    untilForgotten();

    assertThat(told.get()).isTrue();
    assertThat(watch(KIT, address.address()).location())
        .as("it has changed already")
        .isEqualTo("check?mark=" + KIT);
    for (Sku missing : List.of(KIT, PART)) {
      Map<String, String> wish = Map.of("sku", missing.open().text(), "email", address.address());
      assertThat(browser.post("tell-me", wish).location()).isEqualTo("tell-me/asked");
      assertThat(readers.of(missing.open().text(), address)).isPresent();
    }
  }

  @Test
  void whatCanBeHadNowLeadsToItsPage() {
    arrives();

    assertThat(browser.get("tell-me?sku=" + SHEET).location()).isEqualTo("catalog/RR-172");
    assertThat(leave(address.address(), "").location()).isEqualTo("catalog/RR-172");
    assertThat(rowsWith(address)).isZero();
    assertThat(browser.get("tell-me?sku=RR-999-en").status()).isEqualTo(404);
    assertThat(browser.get("tell-me").status()).isEqualTo(404);
  }

  private Answer leave(String typed, String language) {
    return browser.post(language + "tell-me", Map.of("sku", SHEET.text(), "email", typed));
  }

  private Answer press(String link, String button) {
    return browser.post(
        link.replaceFirst("\\?.*", ""),
        Map.of("key", link.replaceFirst(".*key=", ""), "answer", button));
  }

  private static String linkIn(LetterDraft letter) {
    Matcher link = Pattern.compile("https?://[^/]+/(\\S*tell-me/\\S+)").matcher(letter.textBody());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private WaitingReader reader() {
    return readers.of(SHEET.text(), address).orElseThrow();
  }

  private String keyOf(WaitingReader reader) {
    return readers.path(reader).replaceFirst(".*key=", "");
  }

  private void untilForgotten() {
    Eventually.is("the address is forgotten", () -> rowsWith(address) == 0);
  }

  private void tell() {
    inTransaction.run(() -> telling.runChunk(aRun()));
  }

  private void erase() {
    inTransaction.run(() -> erasing.runChunk(aRun()));
  }

  private JobRun aRun() {
    return new JobRun(clock.instant(), Optional.empty(), 0);
  }

  private void age(String field, Duration by) {
    inTransaction.run(
        () ->
            entities
                .createQuery(
                    "UPDATE WaitingReader w SET w." + field + " = :then WHERE w.mailbox = :mailbox")
                .setParameter("then", clock.instant().minus(by))
                .setParameter("mailbox", address.normalised())
                .executeUpdate());
  }

  private int rowsWith(EmailAddress mailbox) {
    AtomicReference<Integer> rows = new AtomicReference<>();
    inTransaction.run(() -> rows.set(readers.countOf(mailbox)));
    return rows.get();
  }

  private long lettersTo(WaitingReader reader) {
    return entities
        .createQuery(
            "SELECT COUNT(l) FROM OutboxLetter l WHERE l.kind = :kind AND l.documentId = :document",
            Long.class)
        .setParameter("kind", ConfirmingLetter.KIND)
        .setParameter("document", reader.documentId())
        .getSingleResult();
  }

  private void allOut() {
    for (String warehouse : List.of("EAST", "WEST")) {
      int free = availableIn(warehouse);
      if (free > 0) {
        adjust(warehouse, -free);
      }
    }
  }

  private void arrives() {
    if (availableIn("EAST") == 0) {
      adjust("EAST", 500);
    }
  }

  private int availableIn(String warehouse) {
    String json = browser.as("lead").get("api/v1/stock?sku=" + SHEET).body();
    Matcher balance =
        Pattern.compile("\"warehouse\":\"" + warehouse + "\"[^}]*\"availableToPromise\":(\\d+)")
            .matcher(json);
    return balance.find() ? Integer.parseInt(balance.group(1)) : 0;
  }

  private void adjust(String warehouse, int change) {
    Answer answer =
        browser
            .as("lead")
            .postJson(
                "api/v1/stock/adjustments",
                UUID.randomUUID().toString(),
                "{\"warehouse\":\"%s\",\"sku\":\"%s\",\"change\":%d,\"reason\":\"test\"}"
                    .formatted(warehouse, SHEET, change));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }
}
