package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.EntryJson.NUMBER;
import static org.campaignmaterials.scorecard.EntryJson.ORGANIZATION;
import static org.campaignmaterials.scorecard.EntryJson.SECTOR;
import static org.campaignmaterials.scorecard.EntryJson.dated;
import static org.campaignmaterials.scorecard.EntryJson.occurredOn;
import static org.campaignmaterials.scorecard.EntryJson.recordedOn;

import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Held;
import org.campaignmaterials.scorecard.PiecesRecords.Material;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.shared.Quarter;

/** What the distribution ledger tells, as JSON and back; a part of {@link RecordsJson}. */
final class PiecesJson {
  private static final String QUANTITY = "quantity";
  private static final String SKU = "sku";

  private PiecesJson() {}

  static JsonWriting handout(Handout handout) {
    return dated(handout, handout.number())
        .maybe(ORGANIZATION, handout.organization())
        .text(SECTOR, handout.sector())
        .text("proof", handout.proof())
        .list("pieces", handout.pieces(), PiecesJson::pieces);
  }

  static Handout handout(JsonReading json) {
    return new Handout(
        json.text(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.maybe(ORGANIZATION),
        json.text(SECTOR),
        json.text("proof"),
        json.list("pieces", PiecesJson::pieces));
  }

  private static JsonWriting pieces(Pieces pieces) {
    return new JsonWriting().text(SKU, pieces.sku()).number(QUANTITY, pieces.quantity());
  }

  private static Pieces pieces(JsonReading json) {
    return new Pieces(json.text(SKU), json.number(QUANTITY));
  }

  static JsonWriting placement(Placement placement) {
    return dated(placement, placement.number())
        .maybe(ORGANIZATION, placement.organization())
        .text(SECTOR, placement.sector())
        .text("proof", placement.proof())
        .all(pieces(placement.displayed()))
        .flag("ofHandedOut", placement.ofHandedOut())
        .days("seenOn", placement.seenOn())
        .maybeDay("goneOn", placement.goneOn());
  }

  static Placement placement(JsonReading json) {
    return new Placement(
        json.text(NUMBER),
        occurredOn(json),
        recordedOn(json),
        json.maybe(ORGANIZATION),
        json.text(SECTOR),
        json.text("proof"),
        pieces(json),
        json.flag("ofHandedOut"),
        json.days("seenOn"),
        json.maybeDay("goneOn"));
  }

  static JsonWriting flow(Flow flow) {
    return new JsonWriting()
        .text(SKU, flow.sku())
        .text("quarter", flow.quarter().code())
        .number("shipped", flow.shipped())
        .number("cameBack", flow.cameBack())
        .number("received", flow.received())
        .number("rejected", flow.rejected())
        .number("lost", flow.lost())
        .number("handedOut", flow.handedOut())
        .number("displayed", flow.displayed());
  }

  static Flow flow(JsonReading json) {
    return new Flow(
        json.text(SKU),
        Quarter.parse(json.text("quarter")).orElseThrow(),
        json.number("shipped"),
        json.number("cameBack"),
        json.number("received"),
        json.number("rejected"),
        json.number("lost"),
        json.number("handedOut"),
        json.number("displayed"));
  }

  static JsonWriting held(Held held) {
    return new JsonWriting()
        .text(SKU, held.sku())
        .number("inTransit", held.inTransit())
        .number("inHand", held.inHand());
  }

  static Held held(JsonReading json) {
    return new Held(json.text(SKU), json.number("inTransit"), json.number("inHand"));
  }

  static JsonWriting credit(Credit credit) {
    return dated(credit, credit.number())
        .text(SECTOR, credit.sector())
        .all(pieces(credit.pieces()));
  }

  static Credit credit(JsonReading json) {
    return new Credit(
        json.text(NUMBER), occurredOn(json), recordedOn(json), json.text(SECTOR), pieces(json));
  }

  static JsonWriting material(Material material) {
    return new JsonWriting()
        .text(SKU, material.sku())
        .flag("carriesHotline", material.carriesHotline())
        .flag("hotlineInForce", material.hotlineInForce());
  }

  static Material material(JsonReading json) {
    return new Material(json.text(SKU), json.flag("carriesHotline"), json.flag("hotlineInForce"));
  }
}
