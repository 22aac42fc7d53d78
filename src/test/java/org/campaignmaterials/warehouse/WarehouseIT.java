package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.testing.WarehouseWork.json;
import static org.campaignmaterials.testing.WarehouseWork.ok;
import static org.campaignmaterials.testing.WarehouseWork.parcels;
import static org.campaignmaterials.testing.WarehouseWork.quoted;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
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
import org.campaignmaterials.testing.WarehouseWork;
import org.campaignmaterials.testing.WarehouseWork.Placed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders on their way from the shelf to the carrier, as programs send them. */
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
  private WarehouseWork work;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    worker = anyone.as("warehouse");
    lead = anyone.as("lead");
    work = new WarehouseWork(anyone);
  }

  /** Other tests order the same materials, and expect plenty of them. */
  @AfterEach
  void refillTheShelves() {
    for (String sku : List.of(PIECE, OTHER)) {
      work.leave(sku, "EAST", 5_000);
      work.leave(sku, "WEST", 5_000);
    }
  }

  @Test
  void anOrderLeavesFromBothWarehousesOneAfterTheOther() {
    work.leave(PIECE, "EAST", 12);
    work.leave(PIECE, "WEST", 12);
    Placed order = work.order(PIECE, 20);
    String first = json(work.release(order, "EAST")).getString("pickListNumber");
    assertThat(work.status(order)).isEqualTo("picking");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':12}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 5, 7)));
    assertThat(work.status(order)).isEqualTo("packed");

    assertThat(work.ship(order, GOOD_UPS, PIECE, 5).status()).isEqualTo(201);
    assertThat(work.status(order)).isEqualTo("partially_shipped");
    assertThat(work.line(order).getInt("shipped")).isEqualTo(5);
    assertThat(work.line(order).getInt("allocated")).isEqualTo(15);

    String second = json(work.release(order, "WEST")).getString("pickListNumber");
    assertThat(second).isNotEqualTo(first);
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':8}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 8)));
    ok(work.ship(order, "", PIECE, 7));
    Answer odd = work.ship(order, ODD_UPS, PIECE, 8);

    assertThat(odd.status()).isEqualTo(201);
    assertThat(odd.body()).contains("tracking_digit", "parcels[0].trackingNumber");
    assertThat(work.status(order)).isEqualTo("shipped");
    String page = anyone.get("orders/" + order.number() + "?key=" + order.key()).body();
    assertThat(page).contains(GOOD_UPS, ODD_UPS);
    work.theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void theSameStepTwiceIsTakenOnce() {
    Placed order = work.order(OTHER, 10);
    String list = json(work.release(order, "EAST")).getString("pickListNumber");
    assertThat(json(work.release(order, "EAST")).getString("pickListNumber")).isEqualTo(list);
    String pick = "{'lines':[{'sku':'%s','picked':10}]}".formatted(OTHER);
    ok(work.step(order, "pick", pick));
    ok(work.step(order, "pick", pick));
    JsonObject packed = json(ok(work.step(order, "pack", parcels(OTHER, 10))));
    assertThat(json(ok(work.step(order, "pack", parcels(OTHER, 10))))).isEqualTo(packed);
    JsonObject left = json(ok(work.ship(order, GOOD_UPS, OTHER, 10)));
    assertThat(json(ok(work.ship(order, GOOD_UPS, OTHER, 10)))).isEqualTo(left);
    assertThat(work.line(order).getInt("shipped")).isEqualTo(10);
    work.theLedgerExplainsTheBalance(OTHER);
  }

  @Test
  void aShortPickWaitsAgainAtItsOldPlaceAndItsShelfIsFlaggedUntilItIsCounted() {
    work.leave(OTHER, "EAST", 20);
    work.leave(OTHER, "WEST", 0);
    Placed order = work.order(OTHER, 20);
    work.release(order, "EAST");
    Answer silent =
        work.step(order, "pick", "{'lines':[{'sku':'%s','picked':14}]}".formatted(OTHER));
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.body()).contains("lines[0].shortReason");
    ok(
        work.step(
            order,
            "pick",
            "{'lines':[{'sku':'%s','picked':14,'shortReason':'not_found'}]}".formatted(OTHER)));
    assertThat(work.line(order).getInt("allocated")).isEqualTo(14);
    assertThat(work.line(order).getInt("backordered")).isEqualTo(6);
    assertThat(work.balance(OTHER, "EAST").getInt("onHand")).isEqualTo(14);
    assertThat(work.shelfOf(OTHER)).contains("Count it");
    work.theLedgerExplainsTheBalance(OTHER);

    ok(
        lead.postJson(
            "api/v1/stock/counts",
            UUID.randomUUID().toString(),
            quoted(
                "{'warehouse':'EAST','lines':[{'sku':'%s-2026.1','counted':40}]}"
                    .formatted(OTHER))));
    assertThat(work.line(order).getInt("allocated")).isEqualTo(20);
    assertThat(work.shelfOf(OTHER)).doesNotContain("Count it");
    work.theLedgerExplainsTheBalance(OTHER);
  }

  @Test
  void whoeverComesSecondIsToldWhoPicksIt() throws Exception {
    work.leave(OTHER, "EAST", 500);
    Placed order = work.order(OTHER, 8);
    ExecutorService people = Executors.newFixedThreadPool(6);
    List<Future<Answer>> tries = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      HttpCalls one = i % 2 == 0 ? worker : lead;
      tries.add(people.submit(() -> work.release(one, order, "EAST")));
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
    Placed order = work.order("RR-180-en", 4);
    JsonObject list = json(work.release(order, "EAST"));
    JsonObject line =
        list.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
            .filter(each -> each.getString("sku").startsWith("RR-101-en"))
            .findFirst()
            .orElseThrow();
    String poster = line.getString("sku");
    assertThat(line.getInt("quantity")).as("two in each kit").isEqualTo(8);
    ok(
        work.step(
            order,
            "pick",
            "{'lines':[{'sku':'%s','picked':7,'shortReason':'bent corners'}]}".formatted(poster)));
    String page = "warehouse/pick-lists/" + list.getString("pickListNumber");
    assertThat(worker.get(page).body()).contains("Put back 1", "in all");
    assertThat(work.step(order, "pack", parcels("RR-180-en", 4)).body()).contains("packed_differs");
    ok(work.step(order, "pack", parcels("RR-180-en", 3)));
    ok(work.ship(order, "", "RR-180-en", 3));
    assertThat(work.line(order).getInt("shipped")).isEqualTo(3);
    assertThat(work.line(order).getInt("allocated"))
        .as("promised anew, from the shelf")
        .isEqualTo(1);
    work.theLedgerExplainsTheBalance("RR-101-en");
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
    Placed order = work.order("RR-114-en", 5);
    if (!step.equals("release")) {
      work.release(order, "EAST");
    }
    Answer answer = work.step(order, step, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  @Test
  void strangersAndOtherRolesDoNothingHere() {
    Placed order = work.order("RR-114-en", 5);
    assertThat(work.release(anyone, order, "EAST").status()).isEqualTo(401);
    for (String login : List.of("manager", "staff", "auditor")) {
      assertThat(work.release(anyone.as(login), order, "EAST").status()).as(login).isEqualTo(403);
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
}
