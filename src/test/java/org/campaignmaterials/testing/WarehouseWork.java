package org.campaignmaterials.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.testing.HttpCalls.Answer;

/** Orders on their way through the warehouse, step by step as programs and people take them. */
public final class WarehouseWork {
  private final HttpCalls anyone;
  private final HttpCalls worker;
  private final HttpCalls lead;

  /**
   * An order that somebody placed.
   *
   * @param key opens its page
   */
  public record Placed(String number, String key) {}

  public WarehouseWork(HttpCalls anyone) {
    this.anyone = anyone;
    this.worker = anyone.as("warehouse");
    this.lead = anyone.as("lead");
  }

  public Placed order(String sku, int quantity) {
    return order(anyone, sku, quantity);
  }

  public static Placed order(HttpCalls who, String sku, int quantity) {
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
    Answer answer = who.postJson("api/v1/orders", UUID.randomUUID().toString(), body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    JsonObject placed = json(answer);
    return new Placed(
        placed.getString("orderNumber"), placed.getString("statusUrl").split("key=")[1]);
  }

  public Answer release(Placed order, String warehouse) {
    return ok(release(worker, order, warehouse));
  }

  public static Answer release(HttpCalls who, Placed order, String warehouse) {
    return who.postJson(
        "api/v1/warehouse/orders/" + order.number() + "/release",
        "k",
        quoted("{'warehouse':'%s'}".formatted(warehouse)));
  }

  public String released(Placed order) {
    return worker
        .post("warehouse/orders/" + order.number() + "/release", Map.of("warehouse", "EAST"))
        .location();
  }

  public Answer step(Placed order, String step, String body) {
    return worker.postJson(
        "api/v1/warehouse/orders/" + order.number() + "/" + step, "k", quoted(body));
  }

  public Answer ship(Placed order, String tracking, String sku, int quantity) {
    return worker.postJson(
        "api/v1/warehouse/shipments",
        "k",
        quoted(
            """
            {'orderNumber':'%s','parcels':[{'carrier':'ups','service':'Ground',
            'trackingNumber':'%s','lines':[{'sku':'%s','quantity':%d}]}]}"""
                .formatted(order.number(), tracking, sku, quantity)));
  }

  public static String parcels(String sku, int... quantities) {
    List<String> parcels = new ArrayList<>();
    for (int quantity : quantities) {
      parcels.add("{'lines':[{'sku':'%s','quantity':%d}],'weightLb':2.5}".formatted(sku, quantity));
    }
    return "{'parcels':[" + String.join(",", parcels) + "]}";
  }

  public static String shipment(Answer answer) {
    return json(answer).getJsonArray("shipments").getJsonObject(0).getString("shipmentNumber");
  }

  public String shelfOf(String sku) {
    String page = worker.get("warehouse/bins?warehouse=EAST").body();
    String row = page.substring(page.indexOf(sku + "-2026.1</span>"));
    return row.substring(0, row.indexOf("</tr>"));
  }

  public JsonObject read(Placed order) {
    return json(anyone.get("api/v1/orders/" + order.number() + "?key=" + order.key()));
  }

  public String status(Placed order) {
    return read(order).getString("status");
  }

  public JsonObject line(Placed order) {
    return read(order).getJsonArray("lines").getJsonObject(0);
  }

  /** Leaves so many pieces free in a warehouse. */
  public void leave(String sku, String warehouse, int free) {
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

  public JsonObject balance(String sku, String warehouse) {
    return json(lead.get("api/v1/stock?sku=" + sku + "-2026.1"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(item -> item.getString("warehouse").equals(warehouse))
        .findFirst()
        .orElseThrow();
  }

  /** The newest first. */
  public JsonArray entries(String sku) {
    return json(lead.get("api/v1/stock/" + sku + "-2026.1/entries?size=100")).getJsonArray("items");
  }

  public void theLedgerExplainsTheBalance(String sku) {
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

  public static Answer ok(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    return answer;
  }

  public static JsonObject json(Answer answer) {
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }

  public static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
