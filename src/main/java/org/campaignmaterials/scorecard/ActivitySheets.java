package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.Formulas.lookup;
import static org.campaignmaterials.scorecard.Formulas.or;

import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Type;

/** Activities, whom they reached and which members took part, on sheets. */
final class ActivitySheets {
  private final RecordSheets sheets;

  private ActivitySheets(RecordSheets sheets) {
    this.sheets = sheets;
  }

  static void add(Records records, RecordSheets sheets) {
    ActivitySheets added = new ActivitySheets(sheets);
    added.activities(records);
    added.reached(records);
    added.participation(records);
  }

  private void activities(Records records) {
    SheetTable table =
        sheets.addDated(
            SheetName.ACTIVITIES,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON,
            SheetColumn.METHOD,
            SheetColumn.PURPOSE,
            SheetColumn.TYPE,
            SheetColumn.GROUP,
            SheetColumn.RESOURCES,
            SheetColumn.TRAINING,
            SheetColumn.MATERIALS,
            SheetColumn.ONGOING_SUPPORT,
            SheetColumn.LED_BY,
            SheetColumn.PROMOTES_HOTLINE,
            SheetColumn.ENCOURAGES_RESOURCES);
    table
        .calculated(SheetColumn.AWARENESS, row -> isFor(table, row, Purpose.AWARENESS))
        .calculated(SheetColumn.IDENTIFICATION, row -> isFor(table, row, Purpose.IDENTIFICATION))
        .calculated(SheetColumn.SEX, row -> weight(table, row, Type.SEX))
        .calculated(SheetColumn.LABOR, row -> weight(table, row, Type.LABOR))
        .calculated(
            SheetColumn.LED_BY_ORGANIZATION,
            row -> sheets.organizationOf(table.here(SheetColumn.LED_BY, row)))
        .calculated(
            SheetColumn.LED,
            row -> flag(table.here(SheetColumn.LED_BY_ORGANIZATION, row) + "<>\"\""));
    records
        .activities()
        .forEach(
            each ->
                table.row(
                    each.number(),
                    each.occurredOn(),
                    each.recordedOn(),
                    each.method(),
                    MemberSheets.code(each.purpose()),
                    MemberSheets.code(each.type()),
                    each.group(),
                    each.gives().contains(Support.RESOURCES),
                    each.gives().contains(Support.TRAINING),
                    each.gives().contains(Support.MATERIALS),
                    each.gives().contains(Support.ONGOING_SUPPORT),
                    each.ledBy(),
                    each.promotesHotline(),
                    each.encouragesResources()));
  }

  private static String isFor(SheetTable table, int row, Purpose purpose) {
    String cell = table.here(SheetColumn.PURPOSE, row) + "=";
    return flag(
        or(
            cell + SheetTable.constant(MemberSheets.code(purpose)),
            cell + SheetTable.constant(MemberSheets.code(Purpose.BOTH))));
  }

  /** An activity on both types counts half to each. */
  private static String weight(SheetTable table, int row, Type type) {
    return "IF(%1$s=%2$s,1,IF(%1$s=%3$s,0.5,0))"
        .formatted(
            table.here(SheetColumn.TYPE, row),
            SheetTable.constant(MemberSheets.code(type)),
            SheetTable.constant(MemberSheets.code(Type.BOTH)));
  }

  private void reached(Records records) {
    SheetTable table =
        sheets
            .add(SheetName.REACHED)
            .columns(
                SheetColumn.ACTIVITY,
                SheetColumn.ORGANIZATION,
                SheetColumn.SECTOR,
                SheetColumn.PEOPLE);
    ofActivity(table, SheetColumn.IN_PERIOD);
    ofActivity(table, SheetColumn.QUARTER);
    for (Support support : Support.values()) {
      ofActivity(table, column(support));
    }
    for (Activity activity : records.activities()) {
      activity
          .reached()
          .forEach(
              each ->
                  table.row(activity.number(), each.organization(), each.sector(), each.people()));
    }
  }

  private void participation(Records records) {
    SheetTable table =
        sheets.add(SheetName.PARTICIPATION).columns(SheetColumn.ACTIVITY, SheetColumn.MEMBER);
    ofActivity(table, SheetColumn.IN_PERIOD);
    ofActivity(table, SheetColumn.QUARTER);
    table
        .calculated(
            SheetColumn.ACTIVE,
            row ->
                flag(
                    table.here(SheetColumn.IN_PERIOD, row) + "=1",
                    lookup(
                            table.here(SheetColumn.MEMBER, row),
                            sheets.all(SheetName.MEMBERS, SheetColumn.NUMBER),
                            sheets.all(SheetName.MEMBERS, SheetColumn.ACTIVE))
                        + "=1"))
        .calculated(
            SheetColumn.FIRST_OF_MEMBER,
            row ->
                flag(
                    table.here(SheetColumn.ACTIVE, row) + "=1",
                    count(
                            table.until(SheetColumn.MEMBER, row),
                            table.here(SheetColumn.MEMBER, row),
                            table.until(SheetColumn.ACTIVE, row),
                            "1")
                        + "=1"))
        .calculated(
            SheetColumn.FIRST_IN_QUARTER,
            row ->
                flag(
                    table.here(SheetColumn.ACTIVE, row) + "=1",
                    count(
                            table.until(SheetColumn.MEMBER, row),
                            table.here(SheetColumn.MEMBER, row),
                            table.until(SheetColumn.ACTIVE, row),
                            "1",
                            table.until(SheetColumn.QUARTER, row),
                            table.here(SheetColumn.QUARTER, row))
                        + "=1"));
    for (Activity activity : records.activities()) {
      activity.participants().forEach(member -> table.row(activity.number(), member));
    }
  }

  /** A column that says the same as the activity's own. */
  private void ofActivity(SheetTable table, SheetColumn column) {
    table.calculated(
        column,
        row ->
            lookup(
                table.here(SheetColumn.ACTIVITY, row),
                sheets.all(SheetName.ACTIVITIES, SheetColumn.NUMBER),
                sheets.all(SheetName.ACTIVITIES, column)));
  }

  /** The column that says whether something gives this kind of support. */
  static SheetColumn column(Support support) {
    return SheetColumn.valueOf(support.name());
  }
}
