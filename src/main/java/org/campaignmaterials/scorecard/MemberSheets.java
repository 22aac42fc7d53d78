package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.count;
import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.Formulas.or;
import static org.campaignmaterials.scorecard.Formulas.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Topic;

/** Members, offices, the list's reviews and meetings, on sheets. */
final class MemberSheets {
  /** Until when somebody holds an office who holds it still. */
  private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

  private final RecordSheets sheets;

  private MemberSheets(RecordSheets sheets) {
    this.sheets = sheets;
  }

  static void add(Records records, RecordSheets sheets) {
    MemberSheets added = new MemberSheets(sheets);
    added.members(records);
    added.terms(records);
    added.reviews(records);
    added.meetings(records);
    added.attendance(records);
  }

  private void members(Records records) {
    SheetTable table =
        sheets
            .add(SheetName.MEMBERS)
            .columns(
                SheetColumn.NUMBER,
                SheetColumn.ORGANIZATION,
                SheetColumn.SECTOR,
                SheetColumn.JOINED_ON,
                SheetColumn.LEFT_ON,
                SheetColumn.CONFIRMED_BY_MEMBER,
                SheetColumn.RECORDED_ON);
    table
        .calculated(
            SheetColumn.ACTIVE,
            row -> {
              String left = table.here(SheetColumn.LEFT_ON, row);
              return flag(
                  table.here(SheetColumn.JOINED_ON, row) + "<=" + sheets.day(),
                  or(left + "=\"\"", left + ">=" + sheets.day()));
            })
        .calculated(
            SheetColumn.FIRST_OF_ORGANIZATION,
            row -> firstActive(table, SheetColumn.ORGANIZATION, row))
        .calculated(
            SheetColumn.FIRST_OF_SECTOR, row -> firstActive(table, SheetColumn.SECTOR, row));
    records
        .members()
        .forEach(
            member ->
                table.row(
                    member.number(),
                    member.organization(),
                    member.sector(),
                    member.joinedOn(),
                    member.leftOn(),
                    member.confirmedByMember(),
                    member.recordedOn()));
  }

  /** Whether this line is the first active one with its organization, or its sector. */
  private static String firstActive(SheetTable table, SheetColumn same, int row) {
    return flag(
        table.here(SheetColumn.ACTIVE, row) + "=1",
        count(
                table.until(same, row),
                table.here(same, row),
                table.until(SheetColumn.ACTIVE, row),
                "1")
            + "=1");
  }

  private void terms(Records records) {
    SheetTable table =
        sheets
            .add(SheetName.TERMS)
            .columns(
                SheetColumn.NUMBER,
                SheetColumn.OFFICE,
                SheetColumn.MEMBER,
                SheetColumn.FIRST_DAY,
                SheetColumn.LAST_DAY,
                SheetColumn.RECORDED_ON);
    table
        .calculated(
            SheetColumn.UNTIL,
            row -> {
              String last = table.here(SheetColumn.LAST_DAY, row);
              return "IF(%s=\"\",%s,%1$s)".formatted(last, SheetTable.constant(OPEN_END));
            })
        .calculated(
            SheetColumn.IN_OFFICE,
            row ->
                flag(
                    table.here(SheetColumn.FIRST_DAY, row) + "<=" + sheets.day(),
                    table.here(SheetColumn.UNTIL, row) + ">=" + sheets.day()))
        .calculated(
            SheetColumn.LED_BY_ORGANIZATION,
            row -> sheets.organizationOf(table.here(SheetColumn.MEMBER, row)))
        .calculated(
            SheetColumn.LED,
            row -> flag(table.here(SheetColumn.LED_BY_ORGANIZATION, row) + "<>\"\""));
    records
        .terms()
        .forEach(
            term ->
                table.row(
                    term.number(),
                    code(term.office()),
                    term.member(),
                    term.from(),
                    term.until(),
                    term.recordedOn()));
  }

  private void reviews(Records records) {
    SheetTable table =
        sheets.addDated(
            SheetName.REVIEWS,
            SheetColumn.NUMBER,
            SheetColumn.OCCURRED_ON,
            SheetColumn.RECORDED_ON);
    records
        .reviews()
        .forEach(review -> table.row(review.number(), review.occurredOn(), review.recordedOn()));
  }

  private void meetings(Records records) {
    List<SheetColumn> columns =
        new ArrayList<>(
            List.of(
                SheetColumn.NUMBER,
                SheetColumn.OCCURRED_ON,
                SheetColumn.RECORDED_ON,
                SheetColumn.LED_BY));
    Arrays.stream(Topic.values()).map(MemberSheets::column).forEach(columns::add);
    SheetTable table = sheets.addDated(SheetName.MEETINGS, columns.toArray(new SheetColumn[0]));
    table
        .calculated(
            SheetColumn.ORGANIZATIONS,
            row ->
                sum(
                    sheets.all(SheetName.ATTENDANCE, SheetColumn.FIRST_OF_ORGANIZATION),
                    sheets.all(SheetName.ATTENDANCE, SheetColumn.MEETING),
                    table.here(SheetColumn.NUMBER, row)))
        .calculated(
            SheetColumn.COUNTS,
            row ->
                flag(
                    table.here(SheetColumn.ORGANIZATIONS, row)
                        + ">="
                        + sheets.setting(SheetSetting.MEETING_ORGANIZATIONS)))
        .calculated(SheetColumn.TRAINS, row -> trains(table, row))
        .calculated(
            SheetColumn.LED_BY_ORGANIZATION,
            row -> sheets.organizationOf(table.here(SheetColumn.LED_BY, row)))
        .calculated(
            SheetColumn.LED,
            row -> flag(table.here(SheetColumn.LED_BY_ORGANIZATION, row) + "<>\"\""));
    records.meetings().forEach(meeting -> table.row(cells(meeting)));
  }

  /** A meeting that counts, not longer ago than training is looked for. */
  private String trains(SheetTable table, int row) {
    String day = table.here(SheetColumn.OCCURRED_ON, row);
    return flag(
        table.here(SheetColumn.COUNTS, row) + "=1",
        "%s>EDATE(%s,-%s)"
            .formatted(day, sheets.day(), sheets.setting(SheetSetting.TRAINING_MONTHS)),
        day + "<=" + sheets.day());
  }

  private static Object[] cells(Meeting meeting) {
    List<Object> cells =
        new ArrayList<>(
            List.of(meeting.number(), meeting.occurredOn(), meeting.recordedOn(), meeting.ledBy()));
    Arrays.stream(Topic.values()).forEach(topic -> cells.add(meeting.topics().contains(topic)));
    return cells.toArray();
  }

  private void attendance(Records records) {
    SheetTable table =
        sheets.add(SheetName.ATTENDANCE).columns(SheetColumn.MEETING, SheetColumn.MEMBER);
    table
        .calculated(
            SheetColumn.ORGANIZATION,
            row -> sheets.organizationOf(table.here(SheetColumn.MEMBER, row)))
        .calculated(
            SheetColumn.FIRST_OF_ORGANIZATION,
            row ->
                flag(
                    table.here(SheetColumn.ORGANIZATION, row) + "<>\"\"",
                    count(
                            table.until(SheetColumn.MEETING, row),
                            table.here(SheetColumn.MEETING, row),
                            table.until(SheetColumn.ORGANIZATION, row),
                            table.here(SheetColumn.ORGANIZATION, row))
                        + "=1"));
    for (Meeting meeting : records.meetings()) {
      meeting.attended().forEach(member -> table.row(meeting.number(), member));
    }
  }

  /** The column that says whether a meeting trained on a topic. */
  static SheetColumn column(Topic topic) {
    return SheetColumn.valueOf(topic.name());
  }

  /** A constant as it stands in a cell. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
