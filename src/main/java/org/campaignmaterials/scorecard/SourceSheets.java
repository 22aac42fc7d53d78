package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.Formulas.to;

import org.campaignmaterials.scorecard.RosterRecords.Item;

/** Charter, notes on the local context and the coalition's own public items, on sheets. */
final class SourceSheets {
  private SourceSheets() {}

  static void add(Records records, RecordSheets sheets) {
    SheetTable statements =
        sheets.addDated(
            SheetName.STATEMENTS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.KIND);
    records
        .statements()
        .forEach(
            each ->
                statements.row(
                    each.number(),
                    each.occurredOn(),
                    each.recordedOn(),
                    MemberSheets.code(each.kind())));
    SheetTable items =
        sheets.addDated(
            SheetName.ITEMS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.UNCHANGED_CAMPAIGN_ITEM);
    records
        .items()
        .forEach(
            each ->
                items.row(
                    each.number(),
                    each.occurredOn(),
                    each.recordedOn(),
                    each.unchangedCampaignItem()));
    claims(records, sheets);
  }

  private static void claims(Records records, RecordSheets sheets) {
    SheetTable table =
        sheets
            .add(SheetName.CLAIMS)
            .columns(
                SheetColumn.NUMBER,
                SheetColumn.ITEM,
                SheetColumn.RECORDED_ON,
                SheetColumn.SOURCED,
                SheetColumn.REVIEWED,
                SheetColumn.ABOUT_EXTENT);
    table.calculated(
        SheetColumn.COUNTS,
        row ->
            flag(
                count(
                        sheets.all(SheetName.ITEMS, SheetColumn.NUMBER),
                        table.here(SheetColumn.ITEM, row),
                        sheets.all(SheetName.ITEMS, SheetColumn.UNCHANGED_CAMPAIGN_ITEM),
                        "0",
                        sheets.all(SheetName.ITEMS, SheetColumn.OCCURRED_ON),
                        to("<=", sheets.day()))
                    + ">0"));
    for (Item item : records.items()) {
      item.claims()
          .forEach(
              claim ->
                  table.row(
                      claim.number(),
                      item.number(),
                      claim.recordedOn(),
                      claim.sourced(),
                      claim.reviewed(),
                      claim.aboutExtent()));
    }
  }
}
