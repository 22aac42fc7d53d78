package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.FigureLine.Part;
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
   * @param sector the name of a sector, by its code
   */
  static void add(
      Records records,
      List<FigureLine> frozen,
      RecordSheets sheets,
      Function<String, String> sector,
      Texts t) {
    List<SheetName> others = List.copyOf(sheets.names());
    GuideSheet guide = new GuideSheet(sheets, t);
    FIRST.forEach(each -> guide.table.row("", "", t.get("scorecard.guide." + each)));
    others.forEach(guide::explain);
    guide.codes(records, frozen, sector);
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

  private void codes(Records records, List<FigureLine> frozen, Function<String, String> sector) {
    codes(SheetColumn.SECTOR, with(sectors(records), frozen, Dimension.SECTOR), sector);
    codes(
        SheetColumn.OFFICE,
        codesOf(records.terms(), Records.Term::office),
        code -> t.get("coalition.office." + code));
    codes(
        SheetColumn.METHOD,
        with(of(records.activities(), Records.Activity::method), frozen, Dimension.METHOD),
        code -> t.get("scorecard.method." + code));
    codes(
        SheetColumn.PURPOSE,
        codesOf(records.activities(), Records.Activity::purpose),
        code -> t.get("coalition.purpose." + code));
    codes(
        SheetColumn.TYPE,
        with(codesOf(records.activities(), Records.Activity::type), frozen, Dimension.TYPE),
        code -> t.get("scorecard.type." + code));
    codes(
        SheetColumn.GROUP,
        with(of(records.activities(), Records.Activity::group), frozen, Dimension.GROUP),
        code -> t.get("scorecard.group." + code));
    codes(
        SheetColumn.KIND,
        codesOf(records.statements(), Records.Statement::kind),
        code -> t.get("coalition.statement." + code));
    codes(
        SheetColumn.PROOF,
        with(proofs(records), frozen, Dimension.PROOF),
        code -> t.get("scorecard.proof." + code));
    codes(
        SheetColumn.PART,
        with(Stream.empty(), frozen, Dimension.TOPIC),
        code -> t.get("scorecard.topic." + code));
  }

  private void codes(SheetColumn column, Collection<String> codes, Function<String, String> words) {
    String where = t.get("scorecard.guide.codes", t.get(column.messageKey()));
    codes.forEach(code -> table.row(where, code, words.apply(code)));
  }

  private static Stream<String> sectors(Records records) {
    return Stream.of(
            of(records.members(), Records.Member::sector),
            records.activities().stream()
                .flatMap(activity -> activity.reached().stream())
                .map(Records.Reached::sector),
            of(records.handouts(), Records.Handout::sector),
            of(records.placements(), Records.Placement::sector),
            of(records.credits(), Records.Credit::sector))
        .flatMap(codes -> codes);
  }

  private static Stream<String> proofs(Records records) {
    return Stream.concat(
        of(records.handouts(), Records.Handout::proof),
        of(records.placements(), Records.Placement::proof));
  }

  private static <E> Stream<String> of(List<E> entries, Function<E, String> code) {
    return entries.stream().map(code);
  }

  private static <E> Set<String> codesOf(List<E> entries, Function<E, ? extends Enum<?>> constant) {
    return entries.stream()
        .map(constant)
        .map(MemberSheets::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> with(
      Collection<String> codes, List<FigureLine> frozen, Dimension dimension) {
    return with(codes.stream(), frozen, dimension);
  }

  /** The codes of records, and those by which figures are split. */
  private static Set<String> with(
      Stream<String> codes, List<FigureLine> frozen, Dimension dimension) {
    List<String> all = new ArrayList<>(codes.toList());
    frozen.stream()
        .flatMap(line -> line.part().stream())
        .filter(part -> part.by() == dimension)
        .map(Part::key)
        .forEach(all::add);
    return new TreeSet<>(all);
  }
}
