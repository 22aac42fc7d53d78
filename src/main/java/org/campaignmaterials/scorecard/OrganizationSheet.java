package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;

import java.util.List;
import org.campaignmaterials.scorecard.RosterRecords.Support;

/**
 * Every time that an organization was reached, by an activity or by materials, on one sheet, so
 * that each organization is counted once for each kind of support however often it was reached.
 * Activities and pieces name organizations by keys of their own; for materials pieces count.
 */
final class OrganizationSheet {
  private final RecordSheets sheets;
  private final SheetTable table;

  private OrganizationSheet(RecordSheets sheets) {
    this.sheets = sheets;
    this.table =
        sheets
            .add(SheetName.ORGANIZATIONS)
            .columns(
                SheetColumn.RECORD,
                SheetColumn.ORGANIZATION,
                SheetColumn.IN_PERIOD,
                SheetColumn.QUARTER,
                SheetColumn.RESOURCES,
                SheetColumn.TRAINING,
                SheetColumn.MATERIALS,
                SheetColumn.ONGOING_SUPPORT);
  }

  static void add(Records records, RecordSheets sheets) {
    OrganizationSheet sheet = new OrganizationSheet(sheets);
    for (Support support : Support.values()) {
      sheet.addFirsts(support);
    }
    sheet.copy(SheetName.REACHED, SheetColumn.ACTIVITY, false);
    sheet.copy(SheetName.HANDOUTS, SheetColumn.NUMBER, true);
    sheet.copy(SheetName.PLACEMENTS, SheetColumn.NUMBER, true);
  }

  private void addFirsts(Support support) {
    SheetColumn kind = ActivitySheets.column(support);
    table
        .calculated(first(support), row -> isFirst(kind, row, List.of()))
        .calculated(
            firstInQuarter(support),
            row ->
                isFirst(
                    kind,
                    row,
                    List.of(
                        table.until(SheetColumn.QUARTER, row),
                        table.here(SheetColumn.QUARTER, row))));
  }

  private String isFirst(SheetColumn kind, int row, List<String> more) {
    List<String> same =
        new java.util.ArrayList<>(
            List.of(
                table.until(SheetColumn.ORGANIZATION, row),
                table.here(SheetColumn.ORGANIZATION, row),
                table.until(SheetColumn.IN_PERIOD, row),
                "1",
                table.until(kind, row),
                "1"));
    same.addAll(more);
    return flag(
        table.here(SheetColumn.ORGANIZATION, row) + "<>\"\"",
        table.here(SheetColumn.IN_PERIOD, row) + "=1",
        table.here(kind, row) + "=1",
        count(same.toArray(new String[0])) + "=1");
  }

  /** A line for each line of another sheet, which follows what is changed there. */
  private void copy(SheetName name, SheetColumn number, boolean pieces) {
    SheetTable other = sheets.the(name);
    for (int row = 2; row <= other.lastRow(); row++) {
      table.row(
          of(other, number, row),
          of(other, SheetColumn.ORGANIZATION, row),
          of(other, SheetColumn.IN_PERIOD, row),
          of(other, SheetColumn.QUARTER, row),
          pieces ? 0 : of(other, SheetColumn.RESOURCES, row),
          pieces ? 0 : of(other, SheetColumn.TRAINING, row),
          pieces ? 1 : 0,
          pieces ? 0 : of(other, SheetColumn.ONGOING_SUPPORT, row));
    }
  }

  private static SheetTable.Formula of(SheetTable other, SheetColumn column, int row) {
    return new SheetTable.Formula(() -> "IF(%s=\"\",\"\",%1$s)".formatted(other.cell(column, row)));
  }

  /** Marks the first line of an organization that got this kind of support. */
  static SheetColumn first(Support support) {
    return SheetColumn.valueOf("FIRST_" + support.name());
  }

  /** Marks the first line of an organization in each quarter. */
  static SheetColumn firstInQuarter(Support support) {
    return SheetColumn.valueOf("QUARTER_" + support.name());
  }
}
