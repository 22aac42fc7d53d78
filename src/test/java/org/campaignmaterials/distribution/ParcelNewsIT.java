package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.URI;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.junit.jupiter.api.Test;

/** What the coalition's books can't take does not leave the warehouse. */
@DatabaseTest
class ParcelNewsIT extends ContainerTest {
  private static final String PIECE = "RR-121-es";
  private static final String SKU = "RR-121-es-2026.1";

  @Inject private HttpServletRequest request;
  @Inject private InTransaction inTransaction;
  @Inject private ReconcilingDistribution reconciling;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Test
  void aParcelThatTheBooksHaveNoRoomForStaysInTheHouse() {
    HttpCalls anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    HttpCalls worker = anyone.as("warehouse");
    JsonObject placed = json(anyone.as("manager").postJson("api/v1/orders", key(), order()));
    String order = placed.getString("orderNumber");
    step(worker, order, "release", "{'warehouse':'EAST'}");
    step(worker, order, "pick", "{'lines':[{'sku':'%s','picked':5}]}".formatted(PIECE));
    step(
        worker,
        order,
        "pack",
        "{'parcels':[{'lines':[{'sku':'%s','quantity':5}]}]}".formatted(PIECE));

    // As full as the column can be: two pieces more fit, five do not.
    inTransaction.run(() -> bookBegins(Integer.MAX_VALUE - 2));
    int onHand = onHand();
    assertThat(ship(worker, order).status()).isEqualTo(500);
    assertThat(onHand()).as("nothing left the shelf").isEqualTo(onHand);
    assertThat(status(anyone, placed)).isEqualTo("packed");

    inTransaction.run(() -> bookBegins(0));
    assertThat(ship(worker, order).status()).isEqualTo(201);
    assertThat(onHand()).isEqualTo(onHand - 5);
    assertThat(status(anyone, placed)).isEqualTo("shipped");
    assertThat(reconciling.differences()).isEmpty();
  }

  private void bookBegins(int inTransit) {
    entities
        .createNativeQuery(
            "DELETE FROM distribution_balance WHERE coalition = 'C-101' AND sku = '" + SKU + "'")
        .executeUpdate();
    entities
        .createNativeQuery(
            "INSERT INTO distribution_balance (coalition, sku, in_transit, in_hand, handed_out,"
                + " displayed, gone, with_members, last_entry, version) VALUES ('C-101', '"
                + SKU
                + "', "
                + inTransit
                + ", 0, 0, 0, 0, 0, 0, 1)")
        .executeUpdate();
  }

  private int onHand() {
    return ((Number)
            entities
                .createNativeQuery(
                    "SELECT SUM(on_hand) FROM stock_balance WHERE sku = '" + SKU + "'")
                .getSingleResult())
        .intValue();
  }

  private static Answer ship(HttpCalls worker, String order) {
    return worker.postJson(
        "api/v1/warehouse/shipments",
        key(),
        ("{'orderNumber':'%s','parcels':[{'carrier':'ups','service':'Ground','trackingNumber':'',"
                + "'lines':[{'sku':'%s','quantity':5}]}]}")
            .formatted(order, PIECE)
            .replace('\'', '"'));
  }

  private static void step(HttpCalls worker, String order, String step, String body) {
    Answer answer =
        worker.postJson(
            "api/v1/warehouse/orders/" + order + "/" + step, key(), body.replace('\'', '"'));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }

  private static String status(HttpCalls anyone, JsonObject placed) {
    String url = placed.getString("statusUrl");
    return json(anyone.get(
            "api/v1/orders/" + placed.getString("orderNumber") + url.substring(url.indexOf('?'))))
        .getString("status");
  }

  private static String order() {
    return """
        {"contact": {"name": "Pat Doe", "email": "pat-%s@example.org", "organization": "Elm Clinic",
          "sector": "health_care"},
         "shipTo": {"line1": "%d Elm St", "city": "Rockville", "state": "MD", "zip": "20850"},
         "lines": [{"sku": "%s", "quantity": 5}]}"""
        .formatted(UUID.randomUUID(), 450, PIECE);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}
