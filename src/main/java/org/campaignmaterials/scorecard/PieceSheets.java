package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.Formulas.lookup;
import static org.campaignmaterials.scorecard.Formulas.or;
import static org.campaignmaterials.scorecard.Formulas.to;

import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.shared.Quarter;

/** Pieces: what was handed out and displayed, seen again, shipped, held and credited, on sheets. */
final class PieceSheets {
  private final RecordSheets sheets;

  private PieceSheets(RecordSheets sheets) {
    this.sheets = sheets;
  }

  static void add(Records records, RecordSheets sheets) {
    PieceSheets added = new PieceSheets(sheets);
    added.handouts(records);
    added.placements(records);
    added.places(records);
    added.sums(records);
  }

  private void handouts(Records records) {
    SheetTable table =
        sheets.addDated(
            SheetName.HANDOUTS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.ORGANIZATION,
            SheetColumn.SECTOR,
            SheetColumn.PROOF,
            SheetColumn.SKU,
            SheetColumn.QUANTITY);
    ofMaterial(table, SheetColumn.CARRIES_HOTLINE);
    ofMaterial(table, SheetColumn.HOTLINE_IN_FORCE);
    for (Handout handout : records.handouts()) {
      for (Pieces some : handout.pieces()) {
        table.row(
            handout.number(),
            handout.occurredOn(),
            handout.recordedOn(),
            handout.organization(),
            handout.sector(),
            handout.proof(),
            some.sku(),
            some.quantity());
      }
    }
  }

  private void placements(Records records) {
    SheetTable table =
        sheets.addDated(
            SheetName.PLACEMENTS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.ORGANIZATION,
            SheetColumn.SECTOR,
            SheetColumn.PROOF,
            SheetColumn.SKU,
            SheetColumn.QUANTITY,
            SheetColumn.OF_HANDED_OUT,
            SheetColumn.GONE_ON);
    ofMaterial(table, SheetColumn.CARRIES_HOTLINE);
    ofMaterial(table, SheetColumn.HOTLINE_IN_FORCE);
    table
        .calculated(
            SheetColumn.NEW,
            row ->
                flag(
                    table.here(SheetColumn.IN_PERIOD, row) + "=1",
                    table.here(SheetColumn.OF_HANDED_OUT, row) + "=0"))
        .calculated(
            SheetColumn.UP,
            row ->
                isUp(
                    table.here(SheetColumn.OCCURRED_ON, row),
                    table.here(SheetColumn.GONE_ON, row),
                    table.here(SheetColumn.CARRIES_HOTLINE, row),
                    sheets.day()))
        .calculated(
            SheetColumn.SEEN_AGAIN,
            row ->
                isSeen(
                    table.here(SheetColumn.UP, row),
                    table.here(SheetColumn.NUMBER, row),
                    table.here(SheetColumn.OCCURRED_ON, row),
                    sheets.setting(SheetSetting.FROM),
                    sheets.day()));
    SheetTable sightings =
        sheets.add(SheetName.SIGHTINGS).columns(SheetColumn.PLACEMENT, SheetColumn.SEEN_ON);
    for (Placement each : records.placements()) {
      table.row(
          each.number(),
          each.occurredOn(),
          each.recordedOn(),
          each.organization(),
          each.sector(),
          each.proof(),
          each.displayed().sku(),
          each.displayed().quantity(),
          each.ofHandedOut(),
          each.goneOn());
      each.seenOn().forEach(day -> sightings.row(each.number(), day));
    }
  }

  /** Each place in each quarter: whether it showed the hotline on its last day, and was seen. */
  private void places(Records records) {
    SheetTable table =
        sheets
            .add(SheetName.PLACES)
            .columns(
                SheetColumn.PLACEMENT,
                SheetColumn.QUARTER,
                SheetColumn.FIRST_DAY,
                SheetColumn.LAST_DAY);
    ofPlacement(table, SheetColumn.OCCURRED_ON);
    ofPlacement(table, SheetColumn.GONE_ON);
    ofPlacement(table, SheetColumn.CARRIES_HOTLINE);
    table
        .calculated(
            SheetColumn.UP,
            row ->
                isUp(
                    table.here(SheetColumn.OCCURRED_ON, row),
                    table.here(SheetColumn.GONE_ON, row),
                    table.here(SheetColumn.CARRIES_HOTLINE, row),
                    lastDay(table, row)))
        .calculated(
            SheetColumn.SEEN_AGAIN,
            row ->
                isSeen(
                    table.here(SheetColumn.UP, row),
                    table.here(SheetColumn.PLACEMENT, row),
                    table.here(SheetColumn.OCCURRED_ON, row),
                    table.here(SheetColumn.FIRST_DAY, row),
                    lastDay(table, row)));
    for (Placement placement : records.placements()) {
      for (Quarter quarter : records.quarters()) {
        table.row(placement.number(), quarter.code(), quarter.firstDay(), quarter.lastDay());
      }
    }
  }

  /** The last day of the line's quarter of which something is known. */
  private String lastDay(SheetTable table, int row) {
    return "MIN(%s,%s)".formatted(table.here(SheetColumn.LAST_DAY, row), sheets.day());
  }

  /** Up since a day, not gone on another, and showing the hotline. */
  private static String isUp(String since, String gone, String carriesHotline, String day) {
    return flag(
        carriesHotline + "=1",
        since + "<=" + day,
        or(gone + "=\"\"", gone + "=0", gone + ">" + day));
  }

  private String isSeen(String up, String placement, String since, String first, String last) {
    return flag(
        up + "=1",
        count(
                sheets.all(SheetName.SIGHTINGS, SheetColumn.PLACEMENT),
                placement,
                sheets.all(SheetName.SIGHTINGS, SheetColumn.SEEN_ON),
                to(">", since),
                sheets.all(SheetName.SIGHTINGS, SheetColumn.SEEN_ON),
                to(">=", first),
                sheets.all(SheetName.SIGHTINGS, SheetColumn.SEEN_ON),
                to("<=", last))
            + ">0");
  }

  private void sums(Records records) {
    SheetTable flows =
        sheets
            .add(SheetName.FLOWS)
            .columns(
                SheetColumn.SKU,
                SheetColumn.QUARTER,
                SheetColumn.SHIPPED,
                SheetColumn.RECEIVED,
                SheetColumn.REJECTED,
                SheetColumn.LOST,
                SheetColumn.HANDED_OUT,
                SheetColumn.DISPLAYED);
    flows.calculated(
        SheetColumn.COUNTS,
        row ->
            flag(
                count(
                        sheets.all(SheetName.QUARTERS, SheetColumn.QUARTER),
                        flows.here(SheetColumn.QUARTER, row))
                    + ">0"));
    records
        .flows()
        .forEach(
            flow ->
                flows.row(
                    flow.sku(),
                    flow.quarter().code(),
                    flow.shipped(),
                    flow.received(),
                    flow.rejected(),
                    flow.lost(),
                    flow.handedOut(),
                    flow.displayed()));
    SheetTable held =
        sheets
            .add(SheetName.HELD)
            .columns(SheetColumn.SKU, SheetColumn.IN_TRANSIT, SheetColumn.IN_HAND);
    records.held().forEach(some -> held.row(some.sku(), some.inTransit(), some.inHand()));
    SheetTable credits =
        sheets.addDated(
            SheetName.CREDITS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.SECTOR,
            SheetColumn.SKU,
            SheetColumn.QUANTITY);
    records
        .credits()
        .forEach(
            credit ->
                credits.row(
                    credit.number(),
                    credit.occurredOn(),
                    credit.recordedOn(),
                    credit.sector(),
                    credit.pieces().sku(),
                    credit.pieces().quantity()));
    SheetTable materials =
        sheets
            .add(SheetName.MATERIALS)
            .columns(SheetColumn.SKU, SheetColumn.CARRIES_HOTLINE, SheetColumn.HOTLINE_IN_FORCE);
    records
        .materials()
        .forEach(each -> materials.row(each.sku(), each.carriesHotline(), each.hotlineInForce()));
  }

  private void ofMaterial(SheetTable table, SheetColumn column) {
    table.calculated(
        column,
        row ->
            lookup(
                table.here(SheetColumn.SKU, row),
                sheets.all(SheetName.MATERIALS, SheetColumn.SKU),
                sheets.all(SheetName.MATERIALS, column)));
  }

  private void ofPlacement(SheetTable table, SheetColumn column) {
    table.calculated(
        column,
        row ->
            lookup(
                table.here(SheetColumn.PLACEMENT, row),
                sheets.all(SheetName.PLACEMENTS, SheetColumn.NUMBER),
                sheets.all(SheetName.PLACEMENTS, column)));
  }
}
