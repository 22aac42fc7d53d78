package org.campaignmaterials.recall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ChangingTheTextCode;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderFields;
import org.campaignmaterials.testing.OwnMaterials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One dead channel recalls all editions that carry it. Campaign staff meet them as one thing, and
 * whoever ordered several of them gets one letter.
 */
@DatabaseTest
class RecallsOfAChangeIT extends ContainerTest {
  private static final String HERE = "campaign/recalls";
  private static final String COALITION = "C-101";

  /** Nobody is there to whom a letter could go. */
  private static final String UNMANAGED = "C-199";

  private static final Sku SHEET = Sku.parse("TT-751-ru-2026.1");
  private static final Sku POSTER = Sku.parse("TT-752-ru-2026.1");

  /** Carries no channel that changes. */
  private static final Sku ENGLISH = Sku.parse("TT-753-en-2026.1");

  @Inject private HttpServletRequest request;
  @Inject private Recalls recalls;
  @Inject private RecallLedger ledger;
  @Inject private RecallLetter letters;
  @Inject private CoalitionRecallLetter coalitionLetters;
  @Inject private RecallLetters due;
  @Inject private Accounts accounts;
  @Inject private OrderDesk desk;
  @Inject private OwnMaterials materials;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls staff;
  private HttpCalls manager;
  private ChangingTheTextCode facts;

  @BeforeEach
  void people() {
    HttpCalls anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    staff = anyone.as("staff");
    manager = anyone.as("manager");
    facts = new ChangingTheTextCode(staff, anyone.as("admin"));
  }

  @AfterEach
  void nobodyElseIsOfferedAnyOfIt() {
    materials.withdraw();
  }

  @Test
  void whoOrderedSeveralOfThemGetsOneLetterAndStaffLetTheRestGoWithOneAct() {
    facts.isAnsweredInRussianToo();
    materials.print(SHEET, "RR-104");
    materials.print(POSTER, "RR-104");
    materials.print(ENGLISH, "RR-104");
    materials.receive("EAST", SHEET, 500);
    materials.receive("EAST", POSTER, 500);
    materials.receive("EAST", ENGLISH, 10);
    OrderNumber both = order("one@example.org", line(SHEET, 40), line(POSTER, 20));
    OrderNumber one = order("one@example.org", line(POSTER, 10));
    OrderNumber another = order("another@example.org", line(SHEET, 5));

    String change = facts.isNotAnsweredInRussianAnyMore();
    String sheets = recalls.of(SHEET).orElseThrow().number();
    String posters = recalls.of(POSTER).orElseThrow().number();
    String number = change.replaceAll(".*/", "");
    untilAllAreListed(Long.parseLong(number));
    Eventually.is("nobody is to be told any more", () -> due.readers(1).isEmpty());

    assertThat(lettersTo(both, one)).as("about three promises").hasSize(1);
    assertThat(lettersTo(another)).hasSize(1);
    LetterDraft letter = letter(lettersTo(both, one).get(0));
    assertThat(letter.recipient().address()).isEqualTo("one@example.org");
    assertThat(letter.subject()).isEqualTo("Your orders: 2 editions are out of date");
    assertThat(letter.textBody())
        .containsOnlyOnce("nobody answers there in Russian any more.")
        .contains("Right today: Call 1-", SHEET.text(), POSTER.text(), both.text(), one.text())
        .contains("40 × ", "20 × ", "10 × ")
        .contains("There is no new edition yet.")
        .doesNotContain("takes its place", "take their place");

    String page = HERE + "/changes/" + number;
    staffFindThemAsOne(number, sheets, change);
    somebodyGot(both, Map.of(sheets, 40, posters, 20));
    has(COALITION, RecallHolder.Kind.COALITION, Map.of(sheets, 15, posters, 5));
    assertThat(manager.get("coalition/" + COALITION).unescapedBody())
        .contains("Recalled: 2 editions. Say what became of 20 pieces.");
    OrderNumber sent = order("third@example.org", line(ENGLISH, 1));
    somebodyGot(sent, Map.of(sheets, 12, posters, 8));
    has(UNMANAGED, RecallHolder.Kind.COALITION, Map.of(sheets, 2));
    OrderNumber settled = order("fourth@example.org", line(ENGLISH, 1));
    somebodyGot(settled, Map.of(sheets, 4));
    staffSettle(sheets, settled);
    assertThat(staff.get(HERE + "?show=letters").unescapedBody()).contains("change " + number);
    Answer waiting = staff.get(page);
    assertThat(waiting.unescapedBody())
        .contains("Send the letters to 3 of them", "Each gets one letter about everything");
    assertThat(waiting.unescapedBody())
        .as("staff read where the links lead, and can't answer for anybody by them")
        .contains("/recalls/" + sheets + "/RRO-", "/orders/RRO-")
        .doesNotContain("key=");
    assertThat(staff.get(HERE + "/" + sheets).body())
        .contains("/recalls/" + sheets + "/RRO-")
        .doesNotContain("key=");
    assertThat(staff.post(page + "/messages", Map.of()).status()).isEqualTo(303);
    Answer again = staff.post(page + "/messages", Map.of());
    assertThat(again.status()).as("nothing waits any more").isEqualTo(422);
    assertThat(again.unescapedBody()).contains("Nobody waits for a letter.");
    assertThat(staff.get(HERE + "?page=99999").unescapedBody())
        .contains("Recalls of change")
        .doesNotContain("Nothing was recalled so far.");
    assertThat(staff.get(page + "?page=99").body()).as("the last page").contains(sheets);
    Eventually.is("the letter is in the outbox", () -> !lettersTo(sent).isEmpty());

    assertThat(lettersTo(sent)).hasSize(1);
    assertThat(letter(lettersTo(sent).get(0)).textBody())
        .contains("12 × ", "8 × ", "/recalls/" + posters)
        .contains("/recalls/" + sheets + "/" + sent + "?key=", "/orders/" + sent + "?key=");
    assertThat(staff.get(HERE + "?show=letters").body()).doesNotContain("changes/" + number + "\"");
    Eventually.is("of what nobody knows is told", () -> !lettersTo(settled).isEmpty());
    assertThat(letter(lettersTo(settled).get(0)).textBody())
        .contains("4 × ", "Please take it down")
        .doesNotContain("/recalls/");
    theManagerGetsOneLetterToo(sheets);
    String call = "Nobody manages " + UNMANAGED + ": there is nobody to write to. Call them.";
    assertThat(waiting.unescapedBody()).contains(call);
    assertThat(staff.get(page).unescapedBody()).as("as long as they have some").contains(call);
    nobodyKnows(COALITION, sheets, posters);
    nobodyKnows(UNMANAGED, sheets);
    assertThat(staff.get(page).unescapedBody()).doesNotContain(call);
  }

  private void staffFindThemAsOne(String number, String sheets, String change) {
    assertThat(staff.get(HERE).unescapedBody())
        .contains("Recalls of change " + number, "/changes/" + number)
        .doesNotContain(sheets);
    assertThat(staff.get(HERE + "/changes/" + number).unescapedBody())
        .contains("nobody answers there in Russian any more.", sheets, "/" + change);
    assertThat(staff.get(change).body()).contains("/" + HERE + "/changes/" + number);
    assertThat(staff.get(HERE + "/changes/999999999").location())
        .as("of a change that recalled nothing, its own page speaks")
        .isEqualTo("campaign/hotline/999999999");
  }

  private void theManagerGetsOneLetterToo(String sheets) {
    long reader = accounts.managersOf(COALITION, BusinessDay.today()).get(0).id();
    String document = sheets + " " + COALITION + " " + reader;
    LetterDraft letter = read(() -> coalitionLetters.compose(document, Language.EN).orElseThrow());
    assertThat(letter.subject()).isEqualTo("2 editions are out of date: please take them down");
    assertThat(letter.textBody())
        .containsOnlyOnce("nobody answers there in Russian any more.")
        .contains("15 pieces", "5 pieces", "/coalition/" + COALITION + "/recalls/" + sheets);
  }

  /** As if it had been sent before: told already are those whose promises ended. */
  private void somebodyGot(OrderNumber order, Map<String, Integer> pieces) {
    has(order.text(), RecallHolder.Kind.ORDER, pieces);
  }

  /** Before anybody was told. */
  private void staffSettle(String recall, OrderNumber order) {
    Answer said = staff.post(HERE + "/" + recall + "/orders/" + order, Map.of("all", "not_known"));
    assertThat(said.status()).as(said.body()).isEqualTo(303);
    assertThat(recalls.holder(recall, order.text()).orElseThrow().open()).isZero();
  }

  private void nobodyKnows(String coalition, String... numbers) {
    for (String number : numbers) {
      inTransaction.run(
          () -> {
            Recall locked = recalls.locked(number);
            RecallHolder holder = recalls.lockedHolder(number, coalition).orElseThrow();
            ledger.ended(locked, holder, Outcome.NOT_KNOWN, holder.open(), null, null, null);
          });
    }
  }

  private void has(String holder, RecallHolder.Kind kind, Map<String, Integer> pieces) {
    pieces.forEach(
        (recall, quantity) ->
            inTransaction.run(
                () -> {
                  Recall locked = recalls.locked(recall);
                  ledger.out(locked, ledger.holder(locked, holder, kind), quantity, null);
                }));
  }

  private void untilAllAreListed(long change) {
    Eventually.is(
        "it is known who has pieces",
        Duration.ofMinutes(1),
        () -> recalls.ofChange(change).stream().noneMatch(Recall::isBeingListed));
  }

  private List<String> lettersTo(OrderNumber... orders) {
    return read(
        () ->
            entities
                .createQuery(
                    "SELECT l.documentId FROM OutboxLetter l WHERE l.kind = :kind"
                        + " AND l.documentId IN (SELECT h.letter FROM RecallHolder h"
                        + " WHERE h.holder IN :orders)",
                    String.class)
                .setParameter("kind", RecallLetter.KIND)
                .setParameter("orders", Arrays.stream(orders).map(OrderNumber::text).toList())
                .getResultList());
  }

  private LetterDraft letter(String document) {
    return read(() -> letters.compose(document, Language.EN).orElseThrow());
  }

  private <T> T read(Supplier<T> query) {
    AtomicReference<T> found = new AtomicReference<>();
    inTransaction.run(() -> found.set(query.get()));
    return found.get();
  }

  private static OrderForm.Line line(Sku sku, int quantity) {
    return new OrderForm.Line(sku.open().text(), quantity);
  }

  private OrderNumber order(String email, OrderForm.Line... lines) {
    OrderForm form = OrderFields.ofAClinic(email, lines);
    return desk.place(form, PlacedBy.thePublic(Language.EN), Secrets.newToken(), new Problems())
        .number();
  }
}
