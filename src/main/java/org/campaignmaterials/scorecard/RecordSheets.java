package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Formulas.flag;
import static org.campaignmaterials.scorecard.SheetColumn.AMOUNT;
import static org.campaignmaterials.scorecard.SheetColumn.IN_PERIOD;
import static org.campaignmaterials.scorecard.SheetColumn.LATE;
import static org.campaignmaterials.scorecard.SheetColumn.OCCURRED_ON;
import static org.campaignmaterials.scorecard.SheetColumn.QUARTER;
import static org.campaignmaterials.scorecard.SheetColumn.RECORDED_ON;
import static org.campaignmaterials.scorecard.SheetColumn.SETTING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.campaignmaterials.web.Texts;

/**
 * Everything that a scorecard looks at, on sheets: one for each kind of record, with columns beside
 * it that work out step by step what the figures count (whether it lies in the period, which
 * organization led it …). A reviewer who corrects a record sees all that follows from it change.
 */
final class RecordSheets {
  private final Map<SheetName, SheetTable> sheets = new EnumMap<>(SheetName.class);
  private final Texts t;

  private RecordSheets(Texts t) {
    this.t = t;
  }

  static RecordSheets of(Records records, Texts t) {
    RecordSheets sheets = new RecordSheets(t);
    sheets.addSettings(records);
    TimeSheets.add(records, sheets);
    MemberSheets.add(records, sheets);
    ActivitySheets.add(records, sheets);
    SourceSheets.add(records, sheets);
    PieceSheets.add(records, sheets);
    OrganizationSheet.add(records, sheets);
    return sheets;
  }

  private void addSettings(Records records) {
    SheetTable settings = add(SheetName.SETTINGS).columns(SETTING, AMOUNT);
    Stream.of(SheetSetting.values())
        .forEach(each -> settings.row(t.get(each.messageKey()), each.amount(records)));
  }

  /** A new sheet, empty yet. */
  SheetTable add(SheetName name) {
    SheetTable sheet =
        new SheetTable(t.get(name.messageKey()), column -> t.get(column.messageKey()));
    sheets.put(name, sheet);
    return sheet;
  }

  /** A new sheet of records that happened on a day: whether in the period, when, and if late. */
  SheetTable addDated(SheetName name, SheetColumn... columns) {
    SheetTable sheet = add(name).columns(columns);
    return sheet
        .calculated(
            IN_PERIOD,
            row -> {
              String day = sheet.here(OCCURRED_ON, row);
              return flag(
                  day + ">=" + setting(SheetSetting.FROM),
                  day + "<=" + setting(SheetSetting.TO),
                  day + "<=" + setting(SheetSetting.AS_OF));
            })
        .calculated(QUARTER, row -> Formulas.quarter(sheet.here(OCCURRED_ON, row)))
        .calculated(
            LATE,
            row ->
                flag(
                    "%s>%s+%s"
                        .formatted(
                            sheet.here(RECORDED_ON, row),
                            sheet.here(OCCURRED_ON, row),
                            setting(SheetSetting.LATE_DAYS))));
  }

  SheetTable the(SheetName name) {
    return sheets.get(name);
  }

  /** A column of a sheet. */
  String all(SheetName name, SheetColumn column) {
    return the(name).all(column);
  }

  /** The cell of a setting. */
  String setting(SheetSetting setting) {
    return the(SheetName.SETTINGS).cell(AMOUNT, setting.row());
  }

  /** The last day of the period of which something can be known. */
  String day() {
    return "MIN(%s,%s)".formatted(setting(SheetSetting.TO), setting(SheetSetting.AS_OF));
  }

  /** The organization of the member whose number stands in a cell. */
  String organizationOf(String member) {
    return Formulas.lookup(
        member,
        all(SheetName.MEMBERS, SheetColumn.NUMBER),
        all(SheetName.MEMBERS, SheetColumn.ORGANIZATION));
  }

  /** Which there are, in their order. */
  Set<SheetName> names() {
    return sheets.keySet();
  }

  /** All of them, in their order. */
  List<SheetTable> inOrder() {
    return List.copyOf(sheets.values());
  }
}
