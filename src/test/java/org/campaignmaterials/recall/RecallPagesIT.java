package org.campaignmaterials.recall;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OwnMaterials;
import org.campaignmaterials.testing.WarehouseWork;
import org.campaignmaterials.testing.WarehouseWork.Placed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What campaign staff, a coalition and anybody in front of a wall do about a recall, on pages. */
@DatabaseTest
class RecallPagesIT extends ContainerTest {
  private static final String HERE = "campaign/recalls";
  private static final String COALITION = "C-101";
  private static final Sku WRONG = Sku.parse("TT-742-en-2026.1");
  private static final Sku POSTER = Sku.parse("TT-743-en-2026.1");

  @Inject private HttpServletRequest request;
  @Inject private Recalls recalls;
  @Inject private CoalitionRecallLetter letters;
  @Inject private OwnMaterials materials;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private HttpCalls anyone;
  private HttpCalls staff;
  private HttpCalls manager;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    staff = anyone.as("staff");
    manager = anyone.as("manager");
  }

  @AfterEach
  void nobodyElseIsOfferedAnyOfIt() {
    materials.withdraw();
  }

  @Test
  void campaignStaffSeeWhatARecallWouldDoBeforeTheyBeginIt() {
    materials.print(WRONG, "RR-104");
    materials.receive("EAST", WRONG, 120);
    assertThat(api(WRONG)).contains("\"right\":true", "\"verdict\":\"right\"");

    assertThat(staff.get(HERE + "/new?mark=a%20poster").status()).isEqualTo(422);
    assertThat(staff.get(HERE + "/new?mark=RR-181-en-2026.1").status()).as("a kit").isEqualTo(422);
    assertThat(staff.get(HERE + "/new?mark=tt%20742%20en%202026%201").body())
        .contains("120 pieces, 0 of them promised to orders");
    assertThat(recalls.of(WRONG)).as("looking changes nothing").isEmpty();
    assertThat(anyone.as("auditor").get(HERE + "/new?mark=" + WRONG).body())
        .as("an auditor reads what it would do, and is offered no button")
        .contains("120 pieces, 0 of them promised to orders")
        .doesNotContain("name=\"explanation\"");
    assertThat(anyone.as("auditor").post(HERE, start("wrong_words", "A wrong law")).status())
        .isEqualTo(403);
    Answer silent = staff.post(HERE, start("", ""));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.problems()).containsKeys("reason", "explanation");

    Answer begun = staff.post(HERE, start("wrong_words", "It names a <b>law</b> that has ended."));
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    assertThat(staff.get(begun.location()).body())
        .contains("It says something wrong", "It names a &lt;b&gt;law&lt;/b&gt; that has ended.");
    assertThat(staff.post(HERE, start("wrong_words", "Again")).status()).isEqualTo(422);
    assertThat(api(WRONG)).contains("\"right\":false", "\"verdict\":\"out_of_date\"");
    assertThat(anyone.get("check?mark=" + WRONG).body()).contains("Out of date: replace");
    assertThat(anyone.get("catalog/" + WRONG.publication()).unescapedBody())
        .as("everybody reads the reason, and not what staff wrote for holders")
        .contains("Something that it says is not right.")
        .doesNotContain("that has ended");
  }

  private static Map<String, String> start(String reason, String explanation) {
    return Map.of("mark", WRONG.text(), "reason", reason, "explanation", explanation);
  }

  private String api(Sku edition) {
    return anyone.get("api/v1/check?mark=" + edition).body();
  }

  @Test
  void aCoalitionIsWrittenToAndTakesItDownPlaceByPlace() {
    materials.print(POSTER, "RR-104");
    materials.receive("EAST", POSTER, 30);
    String place = thirtyForTheCoalitionAndTwoOnAWall();

    String event = anEventWhereSixWereCounted();

    String recall = recalled();
    volunteersCountNoMoreOfIt(event);
    RecallHolder holder = recalls.holder(recall, COALITION).orElseThrow();
    assertThat(holder.open()).isEqualTo(30);
    assertThat(manager.get("coalition/" + COALITION).unescapedBody())
        .contains("Recalled: A sheet with a number. Say what became of 30 pieces.");
    nothingOfItIsHandedOutOrPutUpFromTheNextDayOn();

    Answer page = staff.get(HERE + "/" + recall);
    assertThat(page.unescapedBody())
        .contains("Coalitions: 1. Not written to yet: 1.", "Harbor Lights", "Not yet")
        .contains("We don’t know yet what became of 30 pieces. Some hang or stand at 1 place.");
    assertThat(letters(recall)).as("nobody has read it yet").isEmpty();
    assertThat(staff.post(HERE + "/" + recall + "/messages", Map.of()).status()).isEqualTo(303);
    theManagerIsWrittenTo(recall);

    String path = "coalition/" + COALITION + "/recalls/" + recall;
    assertThat(anyone.get(path).location()).contains("sign-in");
    assertThat(manager.get(path).unescapedBody()).contains("Mill Street Clinic", "28 pieces");
    Answer nonsense = manager.post(path + "/places/" + place, Map.of("found", "nonsense"));
    assertThat(nonsense.status()).isEqualTo(422);
    assertThat(nonsense.body()).contains("Say whether it is replaced or confirmed down.");
    assertThat(manager.post(path + "/places/" + place, Map.of("found", "replaced")).status())
        .isEqualTo(303);
    campaignStaffUndoIt(recall, place);
    assertThat(manager.post(path + "/places/" + place, Map.of("found", "replaced")).status())
        .isEqualTo(303);
    assertThat(manager.post(path + "/places/" + place, Map.of("found", "replaced")).status())
        .as("tapped twice")
        .isEqualTo(422);
    Answer tooMany = manager.post(path + "/shelf", Map.of("quantity", "29"));
    assertThat(tooMany.status()).isEqualTo(422);
    assertThat(tooMany.body()).contains("On your own shelf lie 28. Enter no more than that.");
    assertThat(manager.get(path).unescapedBody())
        .contains("All 28 are thrown away", "/coalition/" + COALITION + "/recalls\"");
    assertThat(manager.get("coalition/" + COALITION + "/recalls").unescapedBody())
        .contains("A sheet with a number", POSTER.text(), "28 pieces");
    assertThat(manager.post(path + "/shelf", Map.of("all", "true")).status()).isEqualTo(303);
    campaignStaffUndo(recall, 28);
    assertThat(recalls.byNumber(recall).stage()).isEqualTo(Recall.Stage.OPEN);
    assertThat(manager.post(path + "/shelf", Map.of("all", "true")).status()).isEqualTo(303);

    RecallHolder after = recalls.holder(recall, COALITION).orElseThrow();
    assertThat(after.count(Outcome.REPLACED)).isEqualTo(2);
    assertThat(after.count(Outcome.DESTROYED)).isEqualTo(28);
    assertThat(after.open()).isZero();
    assertThat(recalls.byNumber(recall).stage())
        .as("with the last piece")
        .isEqualTo(Recall.Stage.CLOSED);
    assertThat(letter(recall)).as("nothing is left to ask for").isNull();
    assertThat(manager.get("coalition/" + COALITION).unescapedBody())
        .doesNotContain("Recalled: A sheet with a number.");
  }

  /** What a coalition wrote down by mistake is undone there, and its poster hangs there again. */
  private void campaignStaffUndoIt(String recall, String place) {
    String page = HERE + "/" + recall;
    assertThat(staff.get(page).unescapedBody())
        .contains(place + " (Health care provider, ZIP 212…)");
    campaignStaffUndo(recall, 30);
  }

  private void campaignStaffUndo(String recall, int open) {
    String page = HERE + "/" + recall;
    RecallEntry said = recalls.entriesOf(recalls.holder(recall, COALITION).orElseThrow()).get(0);
    Map<String, String> undo =
        Map.of(
            "holder", COALITION, "entry", String.valueOf(said.number()), "why", "Not so after all");
    assertThat(staff.post(page + "/undo", undo).status()).isEqualTo(303);
    assertThat(recalls.holder(recall, COALITION).orElseThrow().open()).isEqualTo(open);
    assertThat(staff.get(page).unescapedBody()).contains("Not so after all");
    assertThat(staff.post(page + "/undo", undo).status()).as("once").isEqualTo(422);
  }

  /**
   * @return the number of the place
   */
  private String thirtyForTheCoalitionAndTwoOnAWall() {
    WarehouseWork warehouse = new WarehouseWork(anyone);
    String open = POSTER.open().text();
    Placed order = WarehouseWork.order(manager, open, 30);
    warehouse.release(order, "EAST");
    WarehouseWork.ok(
        warehouse.step(
            order, "pick", "{'lines':[{'sku':'%s','picked':30}]}".formatted(POSTER.open())));
    WarehouseWork.ok(warehouse.step(order, "pack", WarehouseWork.parcels(open, 30)));
    Answer left = WarehouseWork.ok(warehouse.ship(order, "", open, 30));
    String home = "coalition/" + COALITION + "/";
    assertThat(
            manager
                .post(home + "receipts/" + WarehouseWork.shipment(left) + "/all", Map.of())
                .status())
        .isEqualTo(303);
    Answer up = manager.post(home + "places/new", place());
    assertThat(up.status()).as(up.body()).isEqualTo(303);
    return WarehouseWork.json(manager.get("api/v1/coalitions/" + COALITION + "/placements"))
        .getJsonArray("items")
        .getJsonObject(0)
        .getString("number");
  }

  /**
   * @return the path of its page for the manager
   */
  private String anEventWhereSixWereCounted() {
    Answer opened =
        manager.post(
            "coalition/" + COALITION + "/events",
            Map.of(
                "formKey",
                UUID.randomUUID().toString(),
                "title",
                "Autumn fair",
                "eventOn",
                BusinessDay.today().toString(),
                "sector",
                "community",
                "zip3",
                "21201",
                "material." + POSTER,
                "true"));
    assertThat(opened.status()).as(opened.body()).isEqualTo(303);
    String tally = tallyOf(opened.location());
    assertThat(anyone.get(tally).body()).contains("value=\"10\"").doesNotContain("Recalled");
    anyone.post(tally, Map.of("sku", POSTER.text(), "step", "5"));
    anyone.post(tally, Map.of("sku", POSTER.text(), "step", "1"));
    assertThat(anyone.get(tally).body()).contains("<strong>6</strong>");
    return opened.location();
  }

  private String tallyOf(String event) {
    return manager.get(event).body().replaceAll("(?s).*?(event/[A-Za-z0-9_-]{20,}).*", "$1");
  }

  private void volunteersCountNoMoreOfIt(String event) {
    String tally = tallyOf(event);
    assertThat(anyone.get(tally).unescapedBody())
        .contains("Recalled on ", "Hand out no more of it.", "value=\"-1\"")
        .doesNotContain("value=\"1\"", "value=\"10\"", COALITION);
    Answer tapped = anyone.post(tally, Map.of("sku", POSTER.text(), "step", "1"));
    assertThat(anyone.get(tapped.location()).unescapedBody())
        .contains("This was not counted: the material was recalled.", "<strong>6</strong>");
    anyone.post(tally, Map.of("sku", POSTER.text(), "step", "-1"));
    assertThat(anyone.get(tally).body()).contains("<strong>5</strong>");
    assertThat(manager.get(event).unescapedBody())
        .contains("Recalled on ", "If the event was after that day, enter 0.");
    assertThat(manager.post(event + "/reject", Map.of()).status()).isEqualTo(303);
  }

  private void nothingOfItIsHandedOutOrPutUpFromTheNextDayOn() {
    String home = "coalition/" + COALITION + "/";
    inTransaction.run(
        () ->
            entities
                .createNativeQuery("UPDATE edition_recalled SET recalled_at = ?1 WHERE sku = ?2")
                .setParameter(1, Timestamp.valueOf(BusinessDay.today().minusDays(1).atTime(12, 0)))
                .setParameter(2, POSTER.text())
                .executeUpdate());
    assertThat(manager.get(home + "hand-outs/new").unescapedBody())
        .contains("Recalled on ", "Don’t hand out any more of it.");
    assertThat(manager.get(home + "places/new").unescapedBody())
        .contains("Recalled on ", "Don’t put up any more of it.");
    assertThat(manager.get(home + "materials").unescapedBody())
        .contains("Recalled on ", "Hand out and put up no more of it.", COALITION + "/recalls\"");
    assertThat(manager.get(home + "places").unescapedBody())
        .contains("Recalled on ", "Take it down.");
    String parcel = manager.get(home + "receipts").body().replaceAll("(?s).*?(SHP-[0-9]+).*", "$1");
    assertThat(manager.get(home + "receipts/" + parcel).unescapedBody())
        .contains("Recalled on ", "Hand out and put up no more of it.");
    String sentence = "nothing of it may be handed out or put up after that day";
    Answer handed = manager.post(home + "hand-outs/new", handOut(BusinessDay.today().toString()));
    assertThat(handed.status()).as(handed.body()).isEqualTo(422);
    assertThat(handed.unescapedBody()).contains(sentence);
    assertThat(
            manager
                .post(home + "hand-outs/new", handOut(BusinessDay.today().minusDays(1).toString()))
                .unescapedBody())
        .as("on the day of the recall none had arrived, and that alone is said")
        .contains("left to hand out")
        .doesNotContain(sentence);
    Answer put = manager.post(home + "places/new", place());
    assertThat(put.status()).as(put.body()).isEqualTo(422);
    assertThat(put.unescapedBody()).contains(sentence);
    Answer call =
        manager.postJson(
            "api/v1/coalitions/" + COALITION + "/distributions",
            UUID.randomUUID().toString(),
            """
            {"occurredOn":"%s","lines":[{"sku":"%s","quantity":1}],
             "recipient":{"organization":"Mill Street Clinic","sector":"health_care"},
             "zip3":"212"}
            """
                .formatted(BusinessDay.today(), POSTER));
    assertThat(call.status()).as(call.body()).isEqualTo(422);
    assertThat(call.body()).contains("lines[0].quantity", "used_after_recall");
  }

  private static Map<String, String> handOut(String day) {
    return Map.of(
        "formKey",
        UUID.randomUUID().toString(),
        "pick." + POSTER,
        "5",
        "organization",
        "Mill Street Clinic",
        "sector",
        "health_care",
        "zip3",
        "21201",
        "occurredOn",
        day);
  }

  private static Map<String, String> place() {
    return Map.of(
        "formKey", UUID.randomUUID().toString(),
        "sku", POSTER.text(),
        "quantity", "2",
        "source", "in_hand",
        "organization", "Mill Street Clinic",
        "sector", "health_care",
        "zip3", "21201",
        "postedOn", BusinessDay.today().toString());
  }

  private String recalled() {
    Answer begun =
        staff.post(
            HERE,
            Map.of("mark", POSTER.text(), "reason", "printing", "explanation", "The edge is cut."));
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    String recall = recalls.of(POSTER).orElseThrow().number();
    Eventually.is(
        "it is known who has pieces", () -> recalls.byNumber(recall).stage() == Recall.Stage.OPEN);
    return recall;
  }

  private void theManagerIsWrittenTo(String recall) {
    Eventually.is("a letter is in the outbox", () -> !letters(recall).isEmpty());
    LetterDraft letter = letter(recall);
    assertThat(letter.recipient().address()).isEqualTo("manager@example.org");
    assertThat(letter.subject()).isEqualTo("An edition is out of date: please take it down");
    assertThat(letter.textBody())
        .contains("/coalition/" + COALITION + "/recalls/" + recall)
        .contains("It was printed wrong: The edge is cut.")
        .contains("There is no other edition to send in its place yet.");
    assertThat(recalls.holder(recall, COALITION).orElseThrow().isTold()).isTrue();
  }

  /** What is sent to the one manager; null for nothing. */
  private LetterDraft letter(String recall) {
    AtomicReference<LetterDraft> letter = new AtomicReference<>();
    inTransaction.run(
        () -> letter.set(letters.compose(letters(recall).get(0), Language.EN).orElse(null)));
    return letter.get();
  }

  private List<String> letters(String recall) {
    AtomicReference<List<String>> found = new AtomicReference<>();
    inTransaction.run(
        () ->
            found.set(
                entities
                    .createQuery(
                        "SELECT l.documentId FROM OutboxLetter l WHERE l.kind = :kind"
                            + " AND l.documentId LIKE :recall",
                        String.class)
                    .setParameter("kind", CoalitionRecallLetter.KIND)
                    .setParameter("recall", recall + " %")
                    .getResultList()));
    return found.get();
  }
}
