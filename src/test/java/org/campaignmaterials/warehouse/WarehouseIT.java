package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders on their way from the shelf to the carrier, as programs and people in the house work. */
@DatabaseTest
@RunAsClient
class WarehouseIT extends ContainerTest {
  private static final String PIECE = "RR-112-es";
  private static final String OTHER = "RR-113-es";
  private static final String GOOD_UPS = "1Z5R89390357567127";
  private static final String ODD_UPS = "1Z5R89390357567128";

  @ArquillianResource private URL base;

  private HttpCalls anyone;
  private HttpCalls worker;
  private HttpCalls lead;

  private record Placed(String number, String key) {}

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    worker = anyone.as("warehouse");
    lead = anyone.as("lead");
  }

  /** Other tests order the same materials, and expect plenty of them. */
  @AfterEach
  void refillTheShelves() {
    for (String sku : List.of(PIECE, OTHER)) {
      leave(sku, "EAST", 5_000);
      leave(sku, "WEST", 5_000);
    }
  }

  @Test
  void anOrderLeavesFromBothWarehousesOneAfterTheOther() {
    leave(PIECE, "EAST", 12);
    leave(PIECE, "WEST", 12);
    Placed order = order(PIECE, 20);
    String first = json(release(order, "EAST")).getString("pickListNumber");
    assertThat(status(order)).isEqualTo("picking");
    ok(step(order, "pick", "{'lines':[{'sku':'%s','picked':12}]}".formatted(PIECE)));
    ok(step(order, "pack", parcels(PIECE, 5, 7)));
    assertThat(status(order)).isEqualTo("packed");

    assertThat(ship(order, GOOD_UPS, PIECE, 5).status()).isEqualTo(201);
    assertThat(status(order)).isEqualTo("partially_shipped");
    assertThat(line(order).getInt("shipped")).isEqualTo(5);
    assertThat(line(order).getInt("allocated")).isEqualTo(15);

    String second = json(release(order, "WEST")).getString("pickListNumber");
    assertThat(second).isNotEqualTo(first);
    ok(step(order, "pick", "{'lines':[{'sku':'%s','picked':8}]}".formatted(PIECE)));
    ok(step(order, "pack", parcels(PIECE, 8)));
    ok(ship(order, "", PIECE, 7));
    Answer odd = ship(order, ODD_UPS, PIECE, 8);

    assertThat(odd.status()).isEqualTo(201);
    assertThat(odd.body()).contains("tracking_digit", "parcels[0].trackingNumber");
    assertThat(status(order)).isEqualTo("shipped");
    String page = anyone.get("orders/" + order.number() + "?key=" + order.key()).body();
    assertThat(page).contains(GOOD_UPS, ODD_UPS);
    theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void theSameStepTwiceIsTakenOnce() {
    Placed order = order(OTHER, 10);
    String list = json(release(order, "EAST")).getString("pickListNumber");
    assertThat(json(release(order, "EAST")).getString("pickListNumber")).isEqualTo(list);
    String pick = "{'lines':[{'sku':'%s','picked':10}]}".formatted(OTHER);
    ok(step(order, "pick", pick));
    ok(step(order, "pick", pick));
    JsonObject packed = json(ok(step(order, "pack", parcels(OTHER, 10))));
    assertThat(json(ok(step(order, "pack", parcels(OTHER, 10))))).isEqualTo(packed);
    JsonObject left = json(ok(ship(order, GOOD_UPS, OTHER, 10)));
    assertThat(json(ok(ship(order, GOOD_UPS, OTHER, 10)))).isEqualTo(left);
    assertThat(line(order).getInt("shipped")).isEqualTo(10);
    theLedgerExplainsTheBalance(OTHER);
  }

  @Test
  void aShortPickWaitsAgainAtItsOldPlaceAndItsShelfIsFlaggedUntilItIsCounted() {
    leave(OTHER, "EAST", 20);
    leave(OTHER, "WEST", 0);
    Placed order = order(OTHER, 20);
    release(order, "EAST");
    Answer silent = step(order, "pick", "{'lines':[{'sku':'%s','picked':14}]}".formatted(OTHER));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("lines[0].shortReason");
    ok(
        step(
            order,
            "pick",
            "{'lines':[{'sku':'%s','picked':14,'shortReason':'not_found'}]}".formatted(OTHER)));
    assertThat(line(order).getInt("allocated")).isEqualTo(14);
    assertThat(line(order).getInt("backordered")).isEqualTo(6);
    assertThat(balance(OTHER, "EAST").getInt("onHand")).isEqualTo(14);
    assertThat(shelfOf(OTHER)).contains("Count it");
    theLedgerExplainsTheBalance(OTHER);

    ok(
        lead.postJson(
            "api/v1/stock/counts",
            UUID.randomUUID().toString(),
            quoted(
                "{'warehouse':'EAST','lines':[{'sku':'%s-2026.1','counted':40}]}"
                    .formatted(OTHER))));
    assertThat(line(order).getInt("allocated")).isEqualTo(20);
    assertThat(shelfOf(OTHER)).doesNotContain("Count it");
    theLedgerExplainsTheBalance(OTHER);
  }

  @Test
  void aParcelThatComesBackIsUndoneByEntriesThatNameThoseByWhichItLeft() {
    leave(PIECE, "EAST", 30);
    leave(PIECE, "WEST", 0);
    Placed order = order(PIECE, 10);
    String list = json(release(order, "EAST")).getString("pickListNumber");
    ok(step(order, "pick", "{'lines':[{'sku':'%s','picked':10}]}".formatted(PIECE)));
    ok(step(order, "pack", parcels(PIECE, 4, 6)));
    String one = shipment(ok(ship(order, "", PIECE, 4)));
    String two = shipment(ok(ship(order, "", PIECE, 6)));
    assertThat(status(order)).isEqualTo("shipped");

    assertThat(worker.post("warehouse/parcels/" + one + "/returned", Map.of()).status())
        .as("why it came back must be said")
        .isEqualTo(422);
    Map<String, String> again = Map.of("note", "No such number", "again", "true");
    assertThat(worker.post("warehouse/parcels/" + one + "/returned", again).status())
        .isEqualTo(303);
    assertThat(worker.post("warehouse/parcels/" + one + "/returned", again).status())
        .as("sent twice")
        .isEqualTo(303);
    assertThat(status(order)).isEqualTo("partially_shipped");
    assertThat(line(order).getInt("shipped")).isEqualTo(6);
    assertThat(line(order).getInt("allocated")).as("promised anew").isEqualTo(4);
    JsonObject entry = entries(PIECE).getJsonObject(1);
    assertThat(entry.getString("movement")).isEqualTo("return");
    assertThat(entry.getInt("onHandChange")).isEqualTo(4);
    assertThat(entry.getInt("reversesEntry")).isPositive();

    assertThat(
            worker
                .post("warehouse/parcels/" + two + "/delivered", Map.of("note", "Carrier's page"))
                .status())
        .isEqualTo(303);
    assertThat(worker.get("warehouse/pick-lists/" + list).body()).contains("No such number");
    assertThat(
            worker.post("warehouse/parcels/" + two + "/returned", Map.of("note", "late")).status())
        .as("what arrived does not come back")
        .isEqualTo(422);
    theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void whoeverComesSecondIsToldWhoPicksIt() throws Exception {
    leave(OTHER, "EAST", 500);
    Placed order = order(OTHER, 8);
    ExecutorService people = Executors.newFixedThreadPool(6);
    List<Future<Answer>> tries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      HttpCalls one = i % 2 == 0 ? worker : lead;
      tries.add(people.submit(() -> release(one, order, "EAST")));
    }
    Set<String> lists = new TreeSet<>();
    int told = 0;
    for (Future<Answer> each : tries) {
      Answer answer = each.get();
      if (answer.status() == 200) {
        lists.add(json(answer).getString("pickListNumber"));
      } else {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("picked_by_other");
        told++;
      }
    }
    people.shutdown();
    assertThat(lists).hasSize(1);
    assertThat(told).isEqualTo(3);
  }

  @Test
  void aKitIsPackedWholeAndWhatIsLeftOfABrokenOneGoesBack() {
    Placed order = order("RR-180-en", 4);
    JsonObject list = json(release(order, "EAST"));
    String poster = list.getJsonArray("lines").getJsonObject(0).getString("sku");
    int expected = list.getJsonArray("lines").getJsonObject(0).getInt("quantity");
    assertThat(expected).isEqualTo(8);
    ok(
        step(
            order,
            "pick",
            "{'lines':[{'sku':'%s','picked':7,'shortReason':'bent corners'}]}".formatted(poster)));
    String page = worker.get("warehouse/find?q=" + order.number()).location();
    assertThat(worker.get(page).body()).contains("Put back 1", "in all");
    assertThat(step(order, "pack", parcels("RR-180-en", 4)).body()).contains("packed_differs");
    ok(step(order, "pack", parcels("RR-180-en", 3)));
    ok(ship(order, "", "RR-180-en", 3));
    assertThat(line(order).getInt("shipped")).isEqualTo(3);
    assertThat(line(order).getInt("allocated")).as("promised anew, from the shelf").isEqualTo(1);
    theLedgerExplainsTheBalance("RR-101-en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "release | {'warehouse':'NORTH'} | warehouse",
        "release | {} | warehouse",
        "release | {'warehouse':7} | warehouse",
        "release | {'warehouse':'EAST','now':true} | now",
        "pick | {'lines':[{'sku':'RR-114-en','picked':-1}]} | lines[0].picked",
        "pick | {'lines':[{'sku':'RR-114-en','picked':1000000000}]} | lines[0].picked",
        "pick | {'lines':[{'sku':'RR-114-en','picked':'5'}]} | lines[0].picked",
        "pick | {'lines':[{'sku':'RR-114-en','picked':1.5}]} | lines[0].picked",
        "pick | {'lines':[{'sku':'😀','picked':5}]} | lines[0].sku",
        "pick | {'lines':'all'} | lines",
        "pick | {} | lines",
        "pack | {'parcels':[]} | parcels",
        "pack | {'parcels':[{'lines':[{'sku':'RR-114-en','quantity':0}]}]} |"
            + " parcels[0].lines[0].quantity",
        "pack | {'parcels':[{'lines':[{'sku':'RR-114-en','quantity':3}],'weightLb':'9'}]} |"
            + " parcels[0].weightLb",
        "pack | {'parcels':[{'lines':[{'sku':'RR-114-en','quantity':3}],'weightLb':1e400}]} |"
            + " parcels[0].weightLb",
        "pack | {'parcels':[{'lines':[{'sku':'RR-999-en','quantity':3}]}]} |"
            + " parcels[0].lines[0].sku"
      })
  void whatIsWrongIsSaidByName(String step, String body, String field) {
    Placed order = order("RR-114-en", 5);
    if (!step.equals("release")) {
      release(order, "EAST");
    }
    Answer answer = step(order, step, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void strangersAndOtherRolesDoNothingHere() {
    Placed order = order("RR-114-en", 5);
    assertThat(release(anyone, order, "EAST").status()).isEqualTo(401);
    for (String login : List.of("manager", "staff", "auditor")) {
      assertThat(release(anyone.as(login), order, "EAST").status()).as(login).isEqualTo(403);
    }
    assertThat(anyone.as("auditor").get("warehouse").status()).isEqualTo(200);
    assertThat(anyone.as("manager").get("warehouse").status()).isEqualTo(403);
    assertThat(
            worker.postJson("api/v1/warehouse/orders/RRO-2026-999999/release", "k", "{}").status())
        .isIn(404, 422);
    assertThat(worker.get("warehouse/pick-lists/PL-9999999").status()).isEqualTo(404);
    assertThat(worker.get("warehouse/papers/SHP-9999999/label").status()).isEqualTo(404);
    assertThat(
            worker
                .with("Content-Type", "application/json")
                .send("POST", "api/v1/warehouse/shipments", "{")
                .status())
        .isEqualTo(400);
  }

  @Test
  void theWholeWayByPage() {
    Placed order = order("RR-114-en", 5);
    Answer released =
        worker.post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"));
    assertThat(released.status()).isEqualTo(303);
    String list = released.location();
    assertThat(worker.get(list).body()).contains(order.number(), "Save what was picked");
    assertThat(worker.get("es/" + list).status()).isEqualTo(200);

    String sku = "RR-114-en-2026.1:";
    Answer short0 = worker.post(list + "/pick", Map.of(sku + "picked", "few"));
    assertThat(short0.status()).isEqualTo(422);
    assertThat(short0.body()).contains("value=\"few\"");
    assertThat(worker.post(list + "/give-back", Map.of()).status()).isEqualTo(303);
    assertThat(status(order)).isEqualTo("placed");
    list =
        worker
            .post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"))
            .location();
    assertThat(worker.post(list + "/pick", Map.of(sku + "picked", "5")).status()).isEqualTo(303);

    Map<String, String> box =
        Map.of("box0:count", "1", "box0:line1", "5", "box0:weightLb", "heavy");
    assertThat(worker.post(list + "/pack", box).body()).contains("value=\"heavy\"");
    box = Map.of("box0:count", "1", "box0:line1", "5", "box0:weightLb", "1.25");
    assertThat(worker.post(list + "/pack", box).status()).isEqualTo(303);
    assertThat(worker.post(list + "/unpack", Map.of()).status()).isEqualTo(303);
    assertThat(worker.post(list + "/pack", box).status()).isEqualTo(303);
    String page = worker.get(list).body();
    String parcel = page.replaceAll("(?s).*?(SHP-[0-9]{7}).*", "$1");
    for (String paper : List.of("label", "slip")) {
      Answer pdf = worker.get("warehouse/papers/" + parcel + "/" + paper);
      assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
      assertThat(pdf.body()).startsWith("%PDF");
    }
    assertThat(worker.get("warehouse/find?q=" + parcel.toLowerCase()).location()).isEqualTo(list);

    Map<String, String> handover =
        Map.of(
            parcel + ":leaves", "true",
            parcel + ":carrier", "ups",
            parcel + ":trackingNumber", ODD_UPS);
    Answer asked = worker.post(list + "/dispatch", handover);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("seems to be wrong", "name=\"confirmed\"", ODD_UPS);
    Map<String, String> sure = new java.util.HashMap<>(handover);
    sure.put("confirmed", "true");
    assertThat(worker.post(list + "/dispatch", sure).status()).isEqualTo(303);
    assertThat(status(order)).isEqualTo("shipped");
    assertThat(worker.get("warehouse?warehouse=EAST&tab=sent").body()).contains(order.number());
    for (Tab tab : Tab.values()) {
      assertThat(worker.get("warehouse?tab=" + tab.code()).status()).isEqualTo(200);
    }
  }

  @Test
  void slipsOfTypingAreAskedAboutWhereTheyStand() {
    Placed order = order(PIECE, 20);
    String list = released(order);
    String field = PIECE + "-2026.1:";
    Answer empty = worker.post(list + "/pick", Map.of(field + "picked", ""));
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("Type how many; 0 if none.");
    Answer all =
        worker.post(
            list + "/pick", Map.of(field + "picked", "20", field + "shortReason", "damaged"));
    assertThat(all.status()).isEqualTo(422);
    assertThat(all.body()).contains("You chose Damaged, but typed 20");
    for (String slip : List.of("1,5", "21", "-1", "1.000")) {
      assertThat(worker.post(list + "/pick", Map.of(field + "picked", slip)).status())
          .as(slip)
          .isEqualTo(422);
    }
    assertThat(worker.post(list + "/pick", Map.of(field + "picked", "20")).status()).isEqualTo(303);
    for (String slip : List.of("abc", "-5", "12.5", "99999999999", "diez", "1,5")) {
      Answer asked =
          worker.post(
              list + "/pack",
              Map.of("box0:count", "1", "box0:line1", slip, "box0:weightLb", "1.75"));
      assertThat(asked.status()).as(slip).isEqualTo(422);
      assertThat(asked.body())
          .contains("value=\"" + slip + "\"", "value=\"1.75\"", "Enter a whole number");
    }
  }

  @Test
  void aPickThatWasSavedTooHighIsCorrectedUntilTheParcelsLeave() {
    leave(PIECE, "EAST", 40);
    leave(PIECE, "WEST", 0);
    int before = balance(PIECE, "EAST").getInt("onHand");
    Placed order = order(PIECE, 20);
    String list = released(order);
    String picked = PIECE + "-2026.1:picked";
    assertThat(worker.post(list + "/pick", Map.of(picked, "20")).status()).isEqualTo(303);
    ok(step(order, "pack", parcels(PIECE, 20)));
    assertThat(worker.post(list + "/correct", Map.of()).status()).as("packed").isEqualTo(409);
    assertThat(worker.post(list + "/unpack", Map.of()).status()).isEqualTo(303);
    assertThat(worker.get(list).body()).contains("Correct what was picked");
    assertThat(worker.post(list + "/correct", Map.of()).status()).isEqualTo(303);
    Map<String, String> fewer = Map.of(picked, "14", PIECE + "-2026.1:shortReason", "not_found");
    assertThat(worker.post(list + "/pick", fewer).status()).isEqualTo(303);
    assertThat(balance(PIECE, "EAST").getInt("onHand")).isEqualTo(before - 6);
    theLedgerExplainsTheBalance(PIECE);
    assertThat(worker.post(list + "/correct", Map.of()).status()).isEqualTo(303);
    assertThat(worker.post(list + "/pick", Map.of(picked, "20")).status())
        .as("what was short is off the books")
        .isEqualTo(422);
    Map<String, String> evenFewer = Map.of(picked, "13", PIECE + "-2026.1:shortReason", "damaged");
    assertThat(worker.post(list + "/pick", evenFewer).status()).isEqualTo(303);
    ok(step(order, "pack", parcels(PIECE, 13)));
    ok(ship(order, "", PIECE, 13));
    assertThat(line(order).getInt("shipped")).isEqualTo(13);
    assertThat(line(order).getInt("allocated")).as("from what is left").isEqualTo(7);
    theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void aTrackingNumberIsCorrectedAfterTheParcelLeftAndQuestionedWhenAnotherHasIt() {
    Placed order = order(PIECE, 2);
    String list = released(order);
    ok(step(order, "pick", "{'lines':[{'sku':'%s','picked':2}]}".formatted(PIECE)));
    ok(step(order, "pack", parcels(PIECE, 1, 1)));
    String own = "1Z" + UUID.randomUUID().toString().toUpperCase().replaceAll("[^0-9A-F]", "");
    own = own.substring(0, 18);
    String one = shipment(ok(ship(order, own, PIECE, 1)));
    String two = shipment(ok(ship(order, "", PIECE, 1)));
    assertThat(two).isNotEqualTo(one);

    Map<String, String> typed =
        Map.of(two + ":carrier", "usps", two + ":trackingNumber", own, two + ":service", "");
    Answer asked = worker.post("warehouse/parcels/" + two + "/carrier", typed);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("Parcel " + one + " has this number already");
    Map<String, String> other =
        Map.of(
            two + ":carrier", "usps", two + ":trackingNumber", "LATE-" + two, "confirmed", "true");
    assertThat(worker.post("warehouse/parcels/" + two + "/carrier", other).status()).isEqualTo(303);
    assertThat(anyone.get("orders/" + order.number() + "?key=" + order.key()).body())
        .contains("LATE" + two.replace("-", ""));
    assertThat(worker.get("warehouse/parcels/" + two).location()).isEqualTo(list);
  }

  @Test
  void anOrderIsFoundBeforeAnybodyPicksItAndShowsNothingAboutWhoOrdered() {
    Placed order = order(PIECE, 3);
    String found = worker.get("warehouse/find?q=" + order.number()).location();
    assertThat(found).endsWith("warehouse/orders/" + order.number());
    assertThat(worker.get(found).body())
        .contains(order.number(), PIECE, "Nobody has begun")
        .doesNotContain("Test Person", "Test St", "@example.org");
    assertThat(worker.get("es/warehouse/orders/" + order.number()).status()).isEqualTo(200);
    assertThat(worker.get("warehouse/orders/RRO-2026-999999").status()).isEqualTo(404);
    assertThat(anyone.as("manager").get("warehouse/orders/" + order.number()).status())
        .isEqualTo(403);
    assertThat(worker.get("warehouse/find?q=SHP-9999999").body()).contains("that label is void");
  }

  @Test
  void ofTwoTabsWithBinsNeitherWipesWhatTheOtherWrote() {
    String bin = PIECE + "-2026.1:bin";
    String seen = PIECE + "-2026.1:seen";
    String before = worker.get("warehouse/bins?warehouse=WEST").body();
    String there =
        before.replaceAll(
            "(?s).*name=\"" + seen.replace(".", "\\.") + "\" value=\"([^\"]*)\".*", "$1");
    Map<String, String> mine = Map.of("warehouse", "WEST", bin, "W-77-1", seen, there);
    assertThat(worker.post("warehouse/bins", mine).status()).isEqualTo(303);
    Map<String, String> stale = Map.of("warehouse", "WEST", bin, there, seen, there);
    assertThat(worker.post("warehouse/bins", stale).status()).as("untouched there").isEqualTo(303);
    assertThat(worker.get("warehouse/bins?warehouse=WEST").body()).contains("W-77-1");
    Map<String, String> otherwise = Map.of("warehouse", "WEST", bin, "W-78-1", seen, there);
    Answer asked = worker.post("warehouse/bins", otherwise);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("Somebody wrote W-77-1", "value=\"W-78-1\"");
  }

  @Test
  void whoeverWasSignedOutMeanwhileIsToldSoAndComesBackToThePage() {
    Answer out = anyone.post("warehouse/pick-lists/PL-0000001/pick", Map.of());
    assertThat(out.location()).contains("unsaved=yes", "PL-0000001").doesNotContain("pick&");
    assertThat(anyone.get(out.location()).body())
        .contains("was not saved", "value=\"/warehouse/pick-lists/PL-0000001\"");
  }

  private String released(Placed order) {
    return worker
        .post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"))
        .location();
  }

  private Placed order(String sku, int quantity) {
    String body =
        quoted(
            """
            {'contact':{'name':'Test Person','email':'%s@example.org','organization':'Clinic',
            'sector':'health_care'},'shipTo':{'line1':'%d Test St','city':'Rockville','state':'MD',
            'zip':'20850'},'lines':[{'sku':'%s','quantity':%d}]}"""
                .formatted(
                    UUID.randomUUID(),
                    Math.abs(UUID.randomUUID().hashCode() % 90_000) + 1,
                    sku,
                    quantity));
    Answer answer = anyone.postJson("api/v1/orders", UUID.randomUUID().toString(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    JsonObject placed = json(answer);
    return new Placed(
        placed.getString("orderNumber"), placed.getString("statusUrl").split("key=")[1]);
  }

  private Answer release(Placed order, String warehouse) {
    return ok(release(worker, order, warehouse));
  }

  private static Answer release(HttpCalls who, Placed order, String warehouse) {
    return who.postJson(
        "api/v1/warehouse/orders/" + order.number() + "/release",
        "k",
        quoted("{'warehouse':'%s'}".formatted(warehouse)));
  }

  private Answer step(Placed order, String step, String body) {
    return worker.postJson(
        "api/v1/warehouse/orders/" + order.number() + "/" + step, "k", quoted(body));
  }

  private Answer ship(Placed order, String tracking, String sku, int quantity) {
    return worker.postJson(
        "api/v1/warehouse/shipments",
        "k",
        quoted(
            """
            {'orderNumber':'%s','parcels':[{'carrier':'ups','service':'Ground',
            'trackingNumber':'%s','lines':[{'sku':'%s','quantity':%d}]}]}"""
                .formatted(order.number(), tracking, sku, quantity)));
  }

  private static String parcels(String sku, int... quantities) {
    List<String> parcels = new ArrayList<>();
    for (int quantity : quantities) {
      parcels.add("{'lines':[{'sku':'%s','quantity':%d}],'weightLb':2.5}".formatted(sku, quantity));
    }
    return "{'parcels':[" + String.join(",", parcels) + "]}";
  }

  private static String shipment(Answer answer) {
    return json(answer).getJsonArray("shipments").getJsonObject(0).getString("shipmentNumber");
  }

  private String shelfOf(String sku) {
    String page = worker.get("warehouse/bins?warehouse=EAST").body();
    String row = page.substring(page.indexOf(sku + "-2026.1</span>"));
    return row.substring(0, row.indexOf("</tr>"));
  }

  private JsonObject read(Placed order) {
    return json(anyone.get("api/v1/orders/" + order.number() + "?key=" + order.key()));
  }

  private String status(Placed order) {
    return read(order).getString("status");
  }

  private JsonObject line(Placed order) {
    return read(order).getJsonArray("lines").getJsonObject(0);
  }

  /** Leaves so many pieces free in a warehouse. */
  private void leave(String sku, String warehouse, int free) {
    int change = free - balance(sku, warehouse).getInt("availableToPromise");
    if (change != 0) {
      ok(
          lead.postJson(
              "api/v1/stock/adjustments",
              UUID.randomUUID().toString(),
              quoted(
                  "{'warehouse':'%s','sku':'%s-2026.1','change':%d,'reason':'for the test'}"
                      .formatted(warehouse, sku, change))));
    }
  }

  private JsonObject balance(String sku, String warehouse) {
    return json(lead.get("api/v1/stock?sku=" + sku + "-2026.1"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("warehouse").equals(warehouse))
        .findFirst()
        .orElseThrow();
  }

  /** The newest first. */
  private JsonArray entries(String sku) {
    return json(lead.get("api/v1/stock/" + sku + "-2026.1/entries?size=100")).getJsonArray("items");
  }

  private void theLedgerExplainsTheBalance(String sku) {
    List<JsonObject> all = entries(sku).getValuesAs(JsonObject.class);
    for (String warehouse : List.of("EAST", "WEST")) {
      JsonObject balance = balance(sku, warehouse);
      List<JsonObject> here =
          all.stream().filter(entry -> entry.getString("warehouse").equals(warehouse)).toList();
      assertThat(here.get(0).getInt("onHandAfter")).isEqualTo(balance.getInt("onHand"));
      assertThat(here.get(0).getInt("allocatedAfter")).isEqualTo(balance.getInt("allocated"));
      for (int i = 0; i + 1 < here.size(); i++) {
        JsonObject now = here.get(i);
        JsonObject before = here.get(i + 1);
        assertThat(now.getInt("onHandAfter"))
            .isEqualTo(before.getInt("onHandAfter") + now.getInt("onHandChange"));
        assertThat(now.getInt("allocatedAfter"))
            .isEqualTo(before.getInt("allocatedAfter") + now.getInt("allocatedChange"));
      }
    }
  }

  private static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer;
  }

  private static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
