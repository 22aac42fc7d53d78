package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.web.Texts;

/**
 * The sheet that explains the others to somebody who never saw a scorecard: how to read the
 * workbook, what each sheet and each of its columns says, and what each code means that stands in
 * it. It is written last, when the others have their columns.
 */
final class GuideSheet {
  /** What has to be known before anything else, in this order. */
  private static final List<String> FIRST = List.of("figures", "green", "change", "flags", "names");

  private final RecordSheets sheets;
  private final Texts t;
  private final SheetTable table;

  private GuideSheet(RecordSheets sheets, Texts t) {
    this.sheets = sheets;
    this.t = t;
    this.table =
        sheets
            .add(SheetName.GUIDE)
            .columns(SheetColumn.WHERE, SheetColumn.WHAT, SheetColumn.MEANING);
  }

  /**
   * Adds it.
   *
   * @param frozen the figures, whose parts are named by codes, too
   * @param sector the name of a sector, by its code
   */
  static void add(
      List<FigureLine> frozen, RecordSheets sheets, Function<String, String> sector, Texts t) {
    List<SheetName> others = List.copyOf(sheets.names());
    GuideSheet guide = new GuideSheet(sheets, t);
    FIRST.forEach(each -> guide.table.row("", "", t.get("scorecard.guide." + each)));
    others.forEach(guide::explain);
    guide.codes(frozen, sector);
  }

  private void explain(SheetName name) {
    SheetTable other = sheets.the(name);
    table.row(other.name(), "", t.get(name.aboutKey()));
    other
        .columns()
        .forEach(
            column ->
                table.row(
                    other.name(),
                    t.get(column.messageKey()),
                    t.find(column.aboutKey(name)).orElseGet(() -> t.get(column.aboutKey()))));
  }

  /** Each code that stands in a column of any sheet, or that names a part of a figure. */
  private void codes(List<FigureLine> frozen, Function<String, String> sector) {
    List<SheetTable> tables = sheets.inOrder();
    for (SheetColumn column : SheetColumn.values()) {
      if (column.holdsCodes()) {
        String where = t.get("scorecard.guide.codes", t.get(column.messageKey()));
        Stream.concat(written(column, tables), partsUnder(column, frozen))
            .collect(Collectors.toCollection(TreeSet::new))
            .forEach(code -> table.row(where, code, column.meaning(code, sector, t)));
      }
    }
  }

  /** Under "part" stand keys of every kind, most of them explained under their own column. */
  private static Stream<String> written(SheetColumn column, List<SheetTable> tables) {
    return column == SheetColumn.PART
        ? Stream.empty()
        : tables.stream().flatMap(sheet -> sheet.texts(column));
  }

  private static Stream<String> partsUnder(SheetColumn column, List<FigureLine> frozen) {
    return frozen.stream()
        .flatMap(line -> line.part().stream())
        .filter(part -> part.by().column() == column)
        .map(FigureLine.Part::key);
  }
}
