package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.campaignmaterials.testing.BusinessDay;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OrderFields;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the parcel to the wall, as a manager and volunteers do it, and as strangers may not. */
@DatabaseTest
@RunAsClient
class DistributionPagesIT extends ContainerTest {
  /** A name of an event that is longer than any page takes. */
  private static final String LONG =
      "0123456789012345678901234567890123456789012345678901234567890"
          + "0123456789012345678901234567890123456789012345678901234567890";

  private static final String HOME = "coalition/C-101/";
  private static final String CALLS = "api/v1/coalitions/C-101/";
  private static final String PIECE = "RR-111-es";
  private static final String SKU = "RR-111-es-2026.1";

  /** Each order goes to an address of its own: several to one would be looked at first. */
  private static final AtomicInteger HOUSES = new AtomicInteger(500);

  @ArquillianResource private URL base;

  private HttpCalls anyone;
  private HttpCalls manager;
  private HttpCalls worker;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    manager = anyone.as("manager");
    worker = anyone.as("warehouse");
  }

  @Test
  void aParcelForTheCoalitionIsConfirmedHandedOutPutUpAndSeenAgain() {
    int before = inHand(SKU);
    String order = orderForTheCoalition(30);
    assertThat(manager.get(HOME + "orders").body()).contains(order).doesNotContain("Pat Doe");
    String parcel = ship(order, 30);

    Answer home = manager.get(HOME + "materials");
    assertThat(home.body()).contains("All arrived", parcel);
    assertThat(state(parcel).getString("status")).isEqualTo("to_confirm");
    assertThat(manager.post(HOME + "receipts/" + parcel + "/all", Map.of()).status())
        .isEqualTo(303);
    assertThat(manager.post(HOME + "receipts/" + parcel + "/all", Map.of()).status())
        .as("tapped twice")
        .isEqualTo(303);
    assertThat(inHand(SKU)).isEqualTo(before + 30);

    Map<String, String> form = handOut();
    Answer saved = manager.post(HOME + "hand-outs/new", form);
    assertThat(saved.status()).as(saved.body()).isEqualTo(303);
    Answer again = manager.post(HOME + "hand-outs/new", form);
    assertThat(again.location()).as("the same form twice").isEqualTo(saved.location());
    assertThat(inHand(SKU)).isEqualTo(before + 25);
    assertThat(manager.get(saved.location()).body()).contains("Mill Street Clinic", "Undo");
    assertThat(manager.get("es/" + saved.location()).status()).isEqualTo(200);

    Map<String, String> place = new LinkedHashMap<>();
    place.put("formKey", UUID.randomUUID().toString());
    place.put("sku", SKU);
    place.put("quantity", "2");
    place.put("source", "handed_before");
    place.put("organization", "mill street  clinic");
    place.put("postedOn", BusinessDay.today().toString());
    assertThat(manager.post(HOME + "places/new", place).status()).isEqualTo(303);
    assertThat(inHand(SKU)).as("evidence, no new pieces").isEqualTo(before + 25);
    place.put("source", "in_hand");
    place.put("formKey", UUID.randomUUID().toString());
    assertThat(manager.post(HOME + "places/new", place).status()).isEqualTo(303);
    assertThat(inHand(SKU)).isEqualTo(before + 23);

    String newest = first(CALLS + "placements").getString("number");
    Answer seen = manager.post(HOME + "places/" + newest + "/looks", Map.of("found", "there"));
    assertThat(seen.status()).isEqualTo(303);
    assertThat(manager.follow(seen).body()).contains("Saved: still there.");
    assertThat(manager.get(seen.location()).body()).doesNotContain("Saved: still there.");
    assertThat(manager.post(HOME + "places/" + newest + "/looks", Map.of("found", "gone")).status())
        .isEqualTo(303);
    assertThat(
            manager
                .post(HOME + "places/" + newest + "/looks/undo", Map.of("whyLook", "Behind a door"))
                .status())
        .isEqualTo(303);
    assertThat(manager.get(HOME + "places/" + newest).body()).contains("Seen again on");

    String ledger = manager.get(HOME + "materials/" + SKU).body();
    assertThat(ledger).contains("by the carrier", "typed by the coalition", parcel);
    Answer early = manager.post(HOME + "receipts/" + parcel + "/take-back", Map.of("why", "oops"));
    assertThat(early.status()).isIn(303, 422);
    assertThat(undo(saved.location()).status()).as("a place shows pieces of it").isEqualTo(422);
  }

  @Test
  void aParcelIsSettledLineByLineAndWhatTheCoalitionConfirmedDoesNotComeBack() {
    String parcel = ship(orderForTheCoalition(12), 12);
    String list = pickListOf(parcel);
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("occurredOn", today());
    lines.put("accepted." + SKU, "9");
    lines.put("rejected." + SKU, "2");
    Answer silent = manager.post(HOME + "receipts/" + parcel, lines);
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("Say why they can't be used", "value=\"9\"");
    lines.put("reason." + SKU, "Bent");
    assertThat(manager.post(HOME + "receipts/" + parcel, lines).status()).isEqualTo(303);
    assertThat(manager.get(HOME + "receipts/" + parcel).body()).contains("Not usable: Bent");
    assertThat(state(parcel).getJsonArray("lines").getJsonObject(0).getInt("unconfirmed"))
        .isEqualTo(1);

    Map<String, String> back = Map.of("note", "Refused");
    Answer refused = worker.post("warehouse/parcels/" + parcel + "/returned", back);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("has confirmed that parcel");
    assertThat(manager.post(HOME + "receipts/" + parcel + "/take-back", Map.of()).status())
        .as("why must be said")
        .isEqualTo(422);
    assertThat(
            manager
                .post(HOME + "receipts/" + parcel + "/take-back", Map.of("why", "Other parcel"))
                .status())
        .isEqualTo(303);
    assertThat(manager.get(HOME + "receipts/" + parcel).body())
        .as("taken back")
        .doesNotContain("Bent");
    assertThat(worker.post("warehouse/parcels/" + parcel + "/returned", back).status())
        .isEqualTo(303);
    assertThat(state(parcel).getString("status")).isEqualTo("came_back");
    assertThat(worker.get(list).status()).isEqualTo(200);
  }

  @Test
  void anOrderThatOnlyNamesTheCoalitionIsCreditedAndHeldByNobody() {
    int before = inHand("RR-112-en-2026.1");
    String body = order("RR-112-en", 7).replace("\"lines\"", "\"coalition\":\"C-101\",\"lines\"");
    Answer placed = anyone.postJson("api/v1/orders", UUID.randomUUID().toString(), body);
    assertThat(placed.status()).as(placed.body()).isEqualTo(201);
    ship(json(placed).getString("orderNumber"), "RR-112-en", 7);
    String page = manager.get(HOME + "credited").body();
    assertThat(page).contains("/order?coalition=C-101", "RR-112-en", "208");
    assertThat(page).doesNotContain("RRO-", "Pat Doe", "Rockville");
    assertThat(inHand("RR-112-en-2026.1")).isEqualTo(before);
    assertThat(anyone.get("order?coalition=C-101").body()).contains("value=\"C-101\" selected");
  }

  @Test
  void theCheckPageSaysThatTheOrderIsForTheCoalition() {
    Map<String, String> form = OrderFields.form();
    assertThat(manager.post("order", form).body()).contains("For Harbor Lights Coalition");
    assertThat(anyone.post("order", form).body()).doesNotContain("For Harbor Lights Coalition");
  }

  @Test
  void volunteersCountWithoutAnAccountAndTheManagerAccepts() {
    stockUp();
    Answer opened = openEvent(today());
    String path = addressOn(opened.location());

    assertThat(anyone.get(path).body()).contains("Spring fair").doesNotContain("C-101", "/order\"");
    for (String step : List.of("5", "1", "1", "-1", "999", "x")) {
      Answer tapped = anyone.post(path, Map.of("sku", SKU, "step", step));
      assertThat(tapped.status()).isEqualTo(303);
      assertThat(tapped.location()).startsWith(path);
    }
    anyone.post(path, Map.of("sku", "RR-101-en-2026.1", "step", "5"));
    assertThat(anyone.get("es/" + path).body()).contains("<strong>6</strong>");

    int before = inHand(SKU);
    String there = opened.location();
    Answer accepted = manager.post(there + "/accept", Map.of("quantity." + SKU, "4"));
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(303);
    assertThat(inHand(SKU)).isEqualTo(before - 4);
    assertThat(manager.post(there + "/accept", Map.of("quantity." + SKU, "5")).status())
        .as("accepted once")
        .isEqualTo(422);
    Answer ended = anyone.get(path);
    Answer wrong = anyone.get("event/" + "x".repeat(22));
    assertThat(ended.status()).isEqualTo(404);
    assertThat(wrong.status()).isEqualTo(404);
    assertThat(ended.body()).contains("Counting has ended").doesNotContain("Spring fair");
    assertThat(wrong.body()).contains("This page is not open");
    assertThat(anyone.get("es/event/nothing").body()).contains("Esta página no está abierta");
    assertThat(anyone.post(path, Map.of("sku", SKU, "step", "1")).status()).isEqualTo(404);

    String handOut = accepted.location();
    assertThat(manager.post(handOut + "/undo", Map.of("why", "Wrong number")).location())
        .as("the event waits again")
        .startsWith(there);
    assertThat(inHand(SKU)).isEqualTo(before);
    assertThat(manager.get(there).body())
        .contains("its hand-out was undone on", ": Wrong number", handOut)
        .doesNotContain("Accepted as hand-out");
    assertThat(manager.post(there + "/accept", Map.of("quantity." + SKU, "5")).status())
        .isEqualTo(303);
    assertThat(inHand(SKU)).isEqualTo(before - 5);
  }

  @Test
  void nobodyCountsBeforeTheDayOrMoreThanThereIs() {
    stockUp();
    String tomorrow = LocalDate.parse(today()).plusDays(1).toString();
    String early = addressOn(openEvent(tomorrow).location());
    assertThat(anyone.get(early).body()).contains("You can count from").doesNotContain("step");
    anyone.post(early, Map.of("sku", SKU, "step", "10"));
    assertThat(anyone.get(early).body()).contains("<strong>0</strong>");

    String path = addressOn(openEvent(today()).location());
    int there = inHand(SKU);
    for (int counted = 0; counted + 10 <= there; counted += 10) {
      anyone.post(path, Map.of("sku", SKU, "step", "10"));
    }
    Answer oneTooMany = anyone.post(path, Map.of("sku", SKU, "step", "10"));
    assertThat(anyone.get(oneTooMany.location()).body())
        .contains("This was not counted", "<strong>" + there / 10 * 10 + "</strong>");
  }

  @Test
  void anAddressThatTooManyKnowIsReplacedAndWhatWasCountedStays() {
    stockUp();
    String there = openEvent(today()).location();
    String old = addressOn(there);
    anyone.post(old, Map.of("sku", SKU, "step", "5"));
    assertThat(manager.post(there + "/renew", Map.of()).status()).isEqualTo(303);
    assertThat(anyone.get(old).status()).isEqualTo(404);
    assertThat(anyone.post(old, Map.of("sku", SKU, "step", "5")).status()).isEqualTo(404);
    assertThat(anyone.get(addressOn(there)).body()).contains("<strong>5</strong>");
  }

  private Answer openEvent(String day) {
    Map<String, String> event = new LinkedHashMap<>();
    event.put("formKey", UUID.randomUUID().toString());
    event.put("title", "Spring fair");
    event.put("eventOn", day);
    event.put("sector", "community");
    event.put("zip3", "21201");
    event.put("material." + SKU, "true");
    Answer opened = manager.post(HOME + "events", event);
    assertThat(opened.status()).as(opened.body()).isEqualTo(303);
    return opened;
  }

  private String addressOn(String eventPage) {
    return manager.get(eventPage).body().replaceAll("(?s).*?(event/[A-Za-z0-9_-]{20,}).*", "$1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "materials",
        "materials/RR-101-en",
        "receipts",
        "receipts/SHP-9000005",
        "hand-outs",
        "hand-outs/new",
        "places",
        "places/new",
        "events",
        "credited",
        "orders"
      })
  void noManagerOpensWhatIsAnotherCoalitions(String path) {
    Answer foreign = manager.get("coalition/C-102/" + path);
    Answer unknown = manager.get("coalition/C-999/" + path);
    assertThat(foreign.status()).isEqualTo(404);
    assertThat(foreign.body()).isEqualTo(unknown.body().replace("C-999", "C-102"));
    assertThat(manager.get(HOME + path.replace("SHP-9000005", "SHP-9000004")).status())
        .isEqualTo(200);
    assertThat(anyone.get("coalition/C-101/" + path).status()).isEqualTo(303);
    assertThat(worker.get("coalition/C-101/" + path).status()).isEqualTo(403);
  }

  @Test
  void papersOfAnotherCoalitionAreNotFoundUnderTheOwnNumber() {
    HttpCalls staff = anyone.as("staff");
    String theirs =
        json(staff.get("api/v1/coalitions/C-102/distributions"))
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("number");
    assertThat(manager.get(HOME + "hand-outs/" + theirs).status()).isEqualTo(404);
    assertThat(manager.get(HOME + "receipts/SHP-9000005").status()).isEqualTo(404);
    assertThat(manager.post(HOME + "hand-outs/" + theirs + "/undo", Map.of("why", "x")).status())
        .isEqualTo(404);
    assertThat(manager.post(HOME + "receipts/SHP-9000005/all", Map.of()).status()).isEqualTo(404);
    for (String call : List.of("receipts", "distributions", "placements")) {
      assertThat(manager.get("api/v1/coalitions/C-102/" + call).status()).isEqualTo(404);
      assertThat(
              manager
                  .postJson("api/v1/coalitions/C-102/" + call, UUID.randomUUID().toString(), "{}")
                  .status())
          .isEqualTo(404);
      assertThat(anyone.get(CALLS + call).status()).isEqualTo(401);
      assertThat(anyone.as("auditor").get(CALLS + call).status()).isEqualTo(200);
      assertThat(anyone.as("auditor").postJson(CALLS + call, "k", "{}").status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "distributions | {} | occurredOn",
        "distributions | {'occurredOn':'2030-01-01'} | occurredOn",
        "distributions | {'occurredOn':'1999-01-01'} | occurredOn",
        "distributions | {'occurredOn':'soon'} | occurredOn",
        "distributions | {'lines':[{'sku':'RR-111-es','quantity':'5'}]} | lines[0].quantity",
        "distributions | {'lines':[{'sku':'RR-111-es','quantity':0}]} | lines[0].quantity",
        "distributions | {'lines':[{'sku':'RR-999-es','quantity':1}]} | lines[0].sku",
        "distributions | {'recipient':{'organization':'','sector':'x'}} | recipient.sector",
        "distributions | {'recipient':{'name':'x'}} | recipient.name",
        "distributions | {'zip3':'00'} | zip3",
        "distributions | {'zip3':'000'} | zip3",
        "distributions | {'proof':'rumor'} | proof",
        "distributions | {'activity':7} | activity",
        "distributions | {'activity':'a\\u0007bell'} | activity",
        "distributions | {'activity':'" + LONG + "'} | activity",
        "distributions | {'recipient':{'sector':'civic'},'activity':' '} | recipient.organization",
        "distributions | {'occurredOn':'2026-01-05','recipient':{'organization':'A','sector':"
            + "'civic'},'zip3':'212','lines':[{'sku':'RR-111-es','quantity':99999}]} |"
            + " lines[0].quantity",
        "placements | {'sku':'RR-111-es'} | place",
        "placements | {'postedOn':'2030-01-01'} | postedOn",
        "receipts | {'all':1} | all",
        "receipts | {} | shipmentNumber"
      })
  void whatIsWrongIsSaidByName(String call, String body, String field) {
    Answer answer =
        manager.postJson(CALLS + call, UUID.randomUUID().toString(), body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void aHandOutByCallIsRecordedOnceUnderItsKey() {
    stockUp();
    int before = inHand(SKU);
    String key = UUID.randomUUID().toString();
    String body =
        """
        {"occurredOn": "%s", "lines": [{"sku": "RR-111-es", "quantity": 3}],
         "recipient": {"organization": "Cedar Shelter", "sector": "social_service"},
         "zip3": "212", "activity": "", "proof": "confirmed"}"""
            .formatted(today());
    Answer first = manager.postJson(CALLS + "distributions", key, body);
    Answer second = manager.postJson(CALLS + "distributions", key, body);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(inHand(SKU)).isEqualTo(before - 3);
    assertThat(json(first).getString("proof")).isEqualTo("confirmed");
  }

  @Test
  void everyMistakeOfTheFormIsSaidAndWhatWasTypedStays() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("formKey", UUID.randomUUID().toString());
    form.put("quantity." + SKU, "lots");
    form.put("zip3", "1");
    form.put("sector", "nowhere");
    form.put("occurredOn", "2031-02-30");
    form.put("activity", "x".repeat(200));
    Answer answer = manager.post(HOME + "hand-outs/new", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems().keySet())
        .contains("quantity-RR-111-es-2026-1", "zip3", "sector", "occurredOn", "activity");
    assertThat(answer.body()).contains("value=\"lots\"", "value=\"2031-02-30\"");
    assertThat(manager.post("es/" + HOME + "hand-outs/new", form).status()).isEqualTo(422);
  }

  private void stockUp() {
    String parcel = ship(orderForTheCoalition(20), 20);
    assertThat(manager.post(HOME + "receipts/" + parcel + "/all", Map.of()).status())
        .isEqualTo(303);
  }

  private Answer undo(String path) {
    return manager.post(path + "/undo", Map.of("why", "Typed twice"));
  }

  private static Map<String, String> handOut() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("formKey", UUID.randomUUID().toString());
    form.put("pick." + SKU, "5");
    form.put("organization", "Mill Street Clinic");
    form.put("sector", "health_care");
    form.put("zip3", "21201");
    form.put("occurredOn", today());
    return form;
  }

  private static String today() {
    return BusinessDay.today().toString();
  }

  private String orderForTheCoalition(int pieces) {
    Answer placed =
        manager.postJson("api/v1/orders", UUID.randomUUID().toString(), order(PIECE, pieces));
    assertThat(placed.status()).as(placed.body()).isEqualTo(201);
    return json(placed).getString("orderNumber");
  }

  private static String order(String sku, int pieces) {
    return """
        {"contact": {"name": "Pat Doe", "email": "pat-%s@example.org", "organization": "Elm Clinic",
          "sector": "health_care"},
         "shipTo": {"line1": "%d Elm St", "city": "Rockville", "state": "MD", "zip": "20850"},
         "lines": [{"sku": "%s", "quantity": %d}]}"""
        .formatted(UUID.randomUUID(), HOUSES.incrementAndGet(), sku, pieces);
  }

  private String ship(String order, int pieces) {
    return ship(order, PIECE, pieces);
  }

  private String ship(String order, String sku, int pieces) {
    step(order, "release", "{'warehouse':'EAST'}");
    step(order, "pick", "{'lines':[{'sku':'%s','picked':%d}]}".formatted(sku, pieces));
    step(
        order,
        "pack",
        "{'parcels':[{'lines':[{'sku':'%s','quantity':%d}]}]}".formatted(sku, pieces));
    Answer left =
        worker.postJson(
            "api/v1/warehouse/shipments",
            UUID.randomUUID().toString(),
            ("{'orderNumber':'%s','parcels':[{'carrier':'ups','service':'Ground','trackingNumber':"
                    + "'','lines':[{'sku':'%s','quantity':%d}]}]}")
                .formatted(order, sku, pieces)
                .replace('\'', '"'));
    assertThat(left.status()).as(left.body()).isEqualTo(201);
    return json(left).getJsonArray("shipments").getJsonObject(0).getString("shipmentNumber");
  }

  private void step(String order, String step, String body) {
    Answer answer =
        worker.postJson(
            "api/v1/warehouse/orders/" + order + "/" + step,
            UUID.randomUUID().toString(),
            body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private String pickListOf(String parcel) {
    return worker.get("warehouse/find?q=" + parcel).location();
  }

  private JsonObject state(String parcel) {
    return json(manager.get(CALLS + "receipts?size=100")).getJsonArray("items").stream()
        .map(each -> each.asJsonObject())
        .filter(each -> each.getString("shipmentNumber").equals(parcel))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject first(String call) {
    return json(manager.get(call)).getJsonArray("items").getJsonObject(0);
  }

  /** From the tile of the material's own page. */
  private int inHand(String sku) {
    String page = manager.get(HOME + "materials/" + sku).body();
    return Integer.parseInt(
        page.replaceAll("(?s).*<strong>([0-9,]+)</strong> <span>in hand.*", "$1").replace(",", ""));
  }

  private static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
