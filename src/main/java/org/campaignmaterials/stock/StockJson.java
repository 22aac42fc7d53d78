package org.campaignmaterials.stock;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Balances and entries as the API writes them. */
final class StockJson {
  private StockJson() {}

  /**
   * Balances.
   *
   * @param stopped SKUs that were recalled: nothing of them can be promised
   */
  static JsonArrayBuilder balances(List<StockBalance> balances, Set<String> stopped) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    for (StockBalance balance : balances) {
      items.add(
          Json.createObjectBuilder()
              .add("sku", balance.sku())
              .add("warehouse", balance.warehouse())
              .add("onHand", balance.onHand())
              .add("allocated", balance.allocated())
              .add(
                  "availableToPromise",
                  stopped.contains(balance.sku()) ? 0 : balance.availableToPromise())
              .add("onOrder", balance.onOrder()));
    }
    return items;
  }

  /** Every column of the ledger. */
  static JsonObjectBuilder of(StockEntry entry) {
    return Json.createObjectBuilder()
        .add("sku", entry.sku())
        .add("warehouse", entry.warehouse())
        .add("entryNumber", entry.entryNumber())
        .add("movement", entry.movement().name().toLowerCase(Locale.ROOT))
        .add("onHandChange", entry.onHandChange())
        .add("allocatedChange", entry.allocatedChange())
        .add("onHandAfter", entry.onHandAfter())
        .add("allocatedAfter", entry.allocatedAfter())
        .add("document", entry.document())
        .add("reason", entry.reason() == null ? JsonValue.NULL : Json.createValue(entry.reason()))
        .add(
            "reversesEntry",
            entry.reversesEntry() == null
                ? JsonValue.NULL
                : Json.createValue(entry.reversesEntry().longValue()))
        .add("occurredOn", entry.occurredOn().toString())
        .add("recordedAt", entry.recordedAt().toString())
        .add("recordedBy", entry.recordedBy());
  }
}
