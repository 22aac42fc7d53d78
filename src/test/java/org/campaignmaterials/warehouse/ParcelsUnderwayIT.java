package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.testing.WarehouseWork.json;
import static org.campaignmaterials.testing.WarehouseWork.ok;
import static org.campaignmaterials.testing.WarehouseWork.parcels;
import static org.campaignmaterials.testing.WarehouseWork.shipment;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What becomes of parcels that left the house. */
@DatabaseTest
@RunAsClient
class ParcelsUnderwayIT extends ContainerTest {
  private static final String PIECE = "RR-112-es";

  @ArquillianResource private URL base;

  private HttpCalls anyone;
  private HttpCalls worker;
  private WarehouseWork work;

  @BeforeEach
  void people() {
    anyone = HttpCalls.to(URI.create(base.toString()));
    worker = anyone.as("warehouse");
    work = new WarehouseWork(anyone);
  }

  /** Other tests order the same materials, and expect plenty of them. */
  @AfterEach
  void refillTheShelves() {
    work.leave(PIECE, "EAST", 5_000);
    work.leave(PIECE, "WEST", 5_000);
  }

  @Test
  void aParcelThatComesBackIsUndoneByEntriesThatNameThoseByWhichItLeft() {
    work.leave(PIECE, "EAST", 30);
    work.leave(PIECE, "WEST", 0);
    Placed order = work.order(PIECE, 10);
    String list = json(work.release(order, "EAST")).getString("pickListNumber");
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':10}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 4, 6)));
    String one = shipment(ok(work.ship(order, "", PIECE, 4)));
    String two = shipment(ok(work.ship(order, "", PIECE, 6)));
    assertThat(work.status(order)).isEqualTo("shipped");

    assertThat(worker.post("warehouse/parcels/" + one + "/returned", Map.of()).status())
        .as("why it came back must be said")
        .isEqualTo(422);
    Map<String, String> again = Map.of("note", "No such number", "again", "true");
    assertThat(worker.post("warehouse/parcels/" + one + "/returned", again).status())
        .isEqualTo(303);
    assertThat(worker.post("warehouse/parcels/" + one + "/returned", again).status())
        .as("sent twice")
        .isEqualTo(303);
    assertThat(work.status(order)).isEqualTo("partially_shipped");
    assertThat(work.line(order).getInt("shipped")).isEqualTo(6);
    assertThat(work.line(order).getInt("allocated")).as("promised anew").isEqualTo(4);
    JsonObject entry = work.entries(PIECE).getJsonObject(1);
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
    work.theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void aTrackingNumberIsCorrectedAfterTheParcelLeftAndQuestionedWhenAnotherHasIt() {
    Placed order = work.order(PIECE, 2);
    String list = work.released(order);
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':2}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 1, 1)));
    String own = "1Z" + UUID.randomUUID().toString().toUpperCase().replaceAll("[^0-9A-F]", "");
    own = own.substring(0, 18);
    String one = shipment(ok(work.ship(order, own, PIECE, 1)));
    String two = shipment(ok(work.ship(order, "", PIECE, 1)));
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
    assertThat(worker.get("warehouse/parcels/" + two).location()).isEqualTo(list + "#" + two);
  }

  @Test
  void aDeliveryThatWasAMistakeIsTakenBackUntilItIsSaidAgain() {
    Placed order = work.order(PIECE, 2);
    String list = work.released(order);
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':2}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 1, 1)));
    String one = shipment(ok(work.ship(order, "", PIECE, 1)));
    String two = shipment(ok(work.ship(order, "", PIECE, 1)));
    for (String each : List.of(one, two)) {
      assertThat(delivered(each).status()).isEqualTo(303);
    }
    assertThat(work.status(order)).isEqualTo("delivered");
    assertThat(worker.get(list).body()).contains("It was not delivered", "Carrier");

    Answer back = notDelivered(two);
    assertThat(worker.follow(back).body())
        .contains("Parcel " + two + " is on the way again.")
        .containsOnlyOnce("It was not delivered");
    assertThat(notDelivered(two).status()).as("sent twice").isEqualTo(303);
    assertThat(work.status(order)).isEqualTo("shipped");
    assertThat(anyone.as("auditor").get("campaign/audit").body()).contains("taken back", two);

    assertThat(delivered(two).status()).isEqualTo(303);
    assertThat(work.status(order)).isEqualTo("delivered");
    assertThat(notDelivered(one).status()).isEqualTo(303);
    Map<String, String> why = Map.of("note", "No such number");
    assertThat(worker.post("warehouse/parcels/" + one + "/returned", why).status()).isEqualTo(303);
    assertThat(notDelivered(one).status()).as("it came back").isEqualTo(422);
    work.theLedgerExplainsTheBalance(PIECE);
  }

  @Test
  void whatACoalitionConfirmedWasDelivered() {
    HttpCalls manager = anyone.as("manager");
    Placed order = WarehouseWork.order(manager, PIECE, 3);
    work.released(order);
    ok(work.step(order, "pick", "{'lines':[{'sku':'%s','picked':3}]}".formatted(PIECE)));
    ok(work.step(order, "pack", parcels(PIECE, 3)));
    String parcel = shipment(ok(work.ship(order, "", PIECE, 3)));
    String receipt = "coalition/C-101/receipts/" + parcel;
    assertThat(delivered(parcel).status()).isEqualTo(303);
    assertThat(manager.get(receipt).body()).contains("says it was delivered");

    assertThat(manager.post(receipt + "/all", Map.of()).status()).isEqualTo(303);
    Answer refused = notDelivered(parcel);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.unescapedBody())
        .contains("Coalition C-101 has confirmed that parcel " + parcel + " arrived.");
    assertThat(work.status(order)).isEqualTo("delivered");

    assertThat(manager.post(receipt + "/take-back", Map.of("why", "Wrong parcel")).status())
        .isEqualTo(303);
    assertThat(notDelivered(parcel).status()).isEqualTo(303);
    assertThat(manager.get(receipt).body()).doesNotContain("says it was delivered");
    assertThat(work.status(order)).isEqualTo("shipped");
  }

  private Answer delivered(String parcel) {
    return worker.post("warehouse/parcels/" + parcel + "/delivered", Map.of("note", "Carrier"));
  }

  private Answer notDelivered(String parcel) {
    return worker.post("warehouse/parcels/" + parcel + "/not-delivered", Map.of());
  }
}
