package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Writes a coalition's papers as JSON. */
@ApplicationScoped
class DistributionJson {
  @Inject DistributionPapers papers;

  @Transactional
  public JsonObjectBuilder receipt(Receipt receipt) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    papers
        .linesOf(receipt)
        .forEach(
            line ->
                lines.add(
                    Json.createObjectBuilder()
                        .add("sku", line.sku())
                        .add("shipped", line.shipped())
                        .add("accepted", line.accepted())
                        .add("rejected", line.rejected())
                        .add("lost", line.lost())
                        .add("unconfirmed", line.open())));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("shipmentNumber", receipt.shipment())
            .add("orderNumber", receipt.orderNumber())
            .add("status", receipt.state().code())
            .add("shippedOn", receipt.shippedOn().toString());
    receipt.deliveredOn().ifPresent(day -> json.add("deliveredOn", day.toString()));
    receipt.confirmedOn().ifPresent(day -> json.add("occurredOn", day.toString()));
    receipt.recordedAt().ifPresent(at -> json.add("recordedAt", at.toString()));
    return json.add("lines", lines);
  }

  @Transactional
  public JsonArrayBuilder receipts(List<Receipt> receipts) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    receipts.forEach(receipt -> items.add(receipt(receipt)));
    return items;
  }

  @Transactional
  public JsonArrayBuilder handOuts(List<HandOut> handOuts) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    handOuts.forEach(
        handOut -> items.add(handOut(papers.handOut(handOut.coalition(), handOut.number()))));
    return items;
  }

  @Transactional
  public JsonObjectBuilder handOut(String coalition, String number) {
    return handOut(papers.handOut(coalition, number));
  }

  private JsonObjectBuilder handOut(HandOut handOut) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Map.Entry<String, Integer> line : handOut.lines().entrySet()) {
      lines.add(
          Json.createObjectBuilder().add("sku", line.getKey()).add("quantity", line.getValue()));
    }
    JsonObjectBuilder recipient = Json.createObjectBuilder();
    handOut
        .organization()
        .ifPresent(id -> recipient.add("organization", papers.organization(id).name()));
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", handOut.number())
            .add("occurredOn", handOut.occurredOn().toString())
            .add("lines", lines)
            .add("recipient", recipient.add("sector", handOut.sector()))
            .add("zip3", handOut.zip3())
            .add("proof", handOut.proof().code())
            .add("toMember", handOut.toMember())
            .add("undone", handOut.isUndone())
            .add("recordedAt", handOut.recordedAt().toString());
    handOut.activity().ifPresent(words -> json.add("activity", words));
    return json;
  }

  @Transactional
  public JsonArrayBuilder placements(List<Placement> placements) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    placements.forEach(placement -> items.add(placement(placement)));
    return items;
  }

  @Transactional
  public JsonObjectBuilder placement(String coalition, String number) {
    return placement(papers.placement(coalition, number));
  }

  private JsonObjectBuilder placement(Placement placement) {
    ReachedOrganization at = papers.organization(placement.organization());
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("number", placement.number())
            .add("postedOn", placement.postedOn().toString())
            .add("sku", placement.sku())
            .add("quantity", placement.quantity())
            .add("countedAsHandedOut", placement.fromHandOut().isPresent())
            .add(
                "place",
                Json.createObjectBuilder()
                    .add("organization", at.name())
                    .add("sector", placement.sector()))
            .add("zip3", at.zip3())
            .add("spot", placement.spot())
            .add("proof", placement.proof().code())
            .add("lastSeenOn", placement.lastSeenOn().toString())
            .add("undone", placement.isUndone())
            .add("recordedAt", placement.recordedAt().toString());
    placement.goneOn().ifPresent(day -> json.add("goneOn", day.toString()));
    return json;
  }
}
