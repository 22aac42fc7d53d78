package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.Formulas.to;

import java.time.LocalDate;
import org.campaignmaterials.shared.Quarter;

/**
 * The quarters and days of the period: which quarters can be judged and had a meeting, and on which
 * days a manager was in post.
 */
final class TimeSheets {
  private TimeSheets() {}

  static void add(Records records, RecordSheets sheets) {
    quarters(records, sheets);
    days(records, sheets);
  }

  private static void quarters(Records records, RecordSheets sheets) {
    SheetTable table =
        sheets
            .add(SheetName.QUARTERS)
            .columns(SheetColumn.QUARTER, SheetColumn.FIRST_DAY, SheetColumn.LAST_DAY);
    table
        .calculated(
            SheetColumn.FULL,
            row ->
                flag(
                    table.here(SheetColumn.FIRST_DAY, row)
                        + ">="
                        + sheets.setting(SheetSetting.FROM),
                    table.here(SheetColumn.LAST_DAY, row) + "<=" + sheets.setting(SheetSetting.TO),
                    table.here(SheetColumn.LAST_DAY, row)
                        + "<"
                        + sheets.setting(SheetSetting.AS_OF),
                    isThereOn(table.here(SheetColumn.FIRST_DAY, row), sheets)))
        .calculated(
            SheetColumn.WITH_MEETING,
            row ->
                flag(
                    table.here(SheetColumn.FULL, row) + "=1",
                    count(
                            sheets.all(SheetName.MEETINGS, SheetColumn.QUARTER),
                            table.here(SheetColumn.QUARTER, row),
                            sheets.all(SheetName.MEETINGS, SheetColumn.IN_PERIOD),
                            "1",
                            sheets.all(SheetName.MEETINGS, SheetColumn.COUNTS),
                            "1")
                        + ">0"));
    for (Quarter quarter : records.quarters()) {
      table.row(quarter.code(), quarter.firstDay(), quarter.lastDay());
    }
  }

  private static void days(Records records, RecordSheets sheets) {
    SheetTable table = sheets.add(SheetName.DAYS).columns(SheetColumn.DAY);
    table
        .calculated(
            SheetColumn.OF_COALITION,
            row -> {
              String day = table.here(SheetColumn.DAY, row);
              return flag(day + "<=" + sheets.day(), isThereOn(day, sheets));
            })
        .calculated(
            SheetColumn.WITH_MANAGER,
            row -> {
              String day = table.here(SheetColumn.DAY, row);
              return flag(
                  table.here(SheetColumn.OF_COALITION, row) + "=1",
                  count(
                          sheets.all(SheetName.TERMS, SheetColumn.OFFICE),
                          SheetTable.constant(MemberSheets.code(RosterRecords.Office.MANAGER)),
                          sheets.all(SheetName.TERMS, SheetColumn.FIRST_DAY),
                          to("<=", day),
                          sheets.all(SheetName.TERMS, SheetColumn.UNTIL),
                          to(">=", day))
                      + ">0");
            });
    LocalDate last = records.day();
    for (LocalDate day = records.period().from(); !day.isAfter(last); day = day.plusDays(1)) {
      table.row(day);
    }
  }

  /** Whether the coalition was there: somebody had joined, or held an office. */
  private static String isThereOn(String day, RecordSheets sheets) {
    return count(sheets.all(SheetName.MEMBERS, SheetColumn.JOINED_ON), to("<=", day))
        + "+"
        + count(sheets.all(SheetName.TERMS, SheetColumn.FIRST_DAY), to("<=", day))
        + ">0";
  }
}
