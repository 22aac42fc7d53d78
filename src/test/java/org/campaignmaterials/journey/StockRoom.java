package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.util.UUID;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;

/** Sets the shelves as a story needs them, by the calls that a lead's scripts use. */
final class StockRoom {
  private final HttpCalls lead;

  StockRoom(URL site) {
    lead = HttpCalls.to(URI.create(site.toString())).as("lead");
  }

  /** Leaves so many pieces in a warehouse that are promised to nobody. */
  void leave(int free, Material material, String warehouse) {
    String sku = material.sku() + "-2026.1";
    int change = free - availableToPromise(sku, warehouse);
    if (change == 0) {
      return;
    }
    Answer answer =
        lead.postJson(
            "api/v1/stock/adjustments",
            UUID.randomUUID().toString(),
            Json.createObjectBuilder()
                .add("warehouse", warehouse)
                .add("sku", sku)
                .add("change", change)
                .add("reason", "For the story")
                .build()
                .toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private int availableToPromise(String sku, String warehouse) {
    Answer answer = lead.get("api/v1/stock?sku=" + sku);
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .filter(item -> item.getString("warehouse").equals(warehouse))
          .findFirst()
          .orElseThrow()
          .getInt("availableToPromise");
    }
  }
}
