package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One sheet of a workbook: a line of headings, below it one line for each record. Formulas name its
 * cells by column, so that a formula stays right when a column is added. What is calculated is put
 * together only when the workbook is written, when each sheet has all of its lines.
 *
 * <p>A cell holds text, a number, a day, true or false (1 or 0, which formulas can add up),
 * nothing, or a {@link Formula}.
 */
final class SheetTable {
  /** Is calculated by the reader's spreadsheet; without the equals sign. */
  record Formula(Supplier<String> expression) {}

  private record Calculated(SheetColumn column, IntFunction<String> ofRow) {}

  /** The line of headings; records begin below it. */
  private static final int HEADING = 1;

  private static final int LETTERS = 26;

  private final String name;
  private final Function<SheetColumn, String> heading;
  private final List<SheetColumn> given = new ArrayList<>();
  private final List<Calculated> calculated = new ArrayList<>();
  private final Map<SheetColumn, String> letters = new EnumMap<>(SheetColumn.class);
  private final List<List<Object>> rows = new ArrayList<>();

  /**
   * @param name at most 31 characters, as spreadsheets want
   * @param heading the words above a column
   */
  SheetTable(String name, Function<SheetColumn, String> heading) {
    this.name = name;
    this.heading = heading;
  }

  /** Adds columns that are filled in; all of them stand before those that are calculated. */
  SheetTable columns(SheetColumn... columns) {
    for (SheetColumn column : columns) {
      given.add(column);
      place(column);
    }
    return this;
  }

  /** Adds a column that is calculated; the formula is asked by the number of its line. */
  SheetTable calculated(SheetColumn column, IntFunction<String> ofRow) {
    calculated.add(new Calculated(column, ofRow));
    place(column);
    return this;
  }

  private void place(SheetColumn column) {
    int at = letters.size();
    String letter = String.valueOf((char) ('A' + at % LETTERS));
    String before = at < LETTERS ? "" : String.valueOf((char) ('A' + at / LETTERS - 1));
    if (letters.put(column, before + letter) != null) {
      throw new IllegalArgumentException(name + " has two columns " + column);
    }
  }

  /** Writes the next line, in the order of the columns that are filled in. */
  SheetTable row(Object... cells) {
    if (cells.length != given.size()) {
      throw new IllegalArgumentException(name + " has other columns than " + Arrays.asList(cells));
    }
    rows.add(Arrays.asList(cells));
    return this;
  }

  /**
   * What stands in a column that is filled in with texts; nothing where there is no such column.
   */
  Stream<String> texts(SheetColumn column) {
    int at = given.indexOf(column);
    return at < 0
        ? Stream.empty()
        : rows.stream()
            .map(row -> value(row.get(at)))
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(text -> !text.isEmpty());
  }

  /** The number of the line that was written last, as formulas count them. */
  int lastRow() {
    return HEADING + rows.size();
  }

  /** All cells of a column, as a formula names them; one empty cell where there are no records. */
  String all(SheetColumn column) {
    return until(column, Math.max(lastRow(), HEADING + 1));
  }

  /** The cells of a column from the first line to this one. */
  String until(SheetColumn column, int row) {
    return "%s$%s$%d:$%2$s$%d".formatted(sheet(), letter(column), HEADING + 1, row);
  }

  /** A cell, as other sheets name it. */
  String cell(SheetColumn column, int row) {
    return "%s$%s$%d".formatted(sheet(), letter(column), row);
  }

  /** A cell, as its own sheet names it. */
  String here(SheetColumn column, int row) {
    return letter(column) + row;
  }

  String name() {
    return name;
  }

  /** Those that are filled in, then those that are calculated, as they stand. */
  List<SheetColumn> columns() {
    List<SheetColumn> columns = new ArrayList<>(given);
    calculated.forEach(each -> columns.add(each.column()));
    return columns;
  }

  List<String> headings() {
    return columns().stream().map(heading).toList();
  }

  /** What stands in each line, with formulas where something is calculated. */
  List<List<Object>> rows() {
    List<List<Object>> whole = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      int number = HEADING + 1 + at;
      List<Object> row = new ArrayList<>(rows.get(at).stream().map(SheetTable::value).toList());
      calculated.forEach(each -> row.add(new Formula(() -> each.ofRow().apply(number))));
      whole.add(row);
    }
    return whole;
  }

  /** An absent value leaves its cell empty; yes and no are 1 and 0. */
  private static Object value(Object cell) {
    Object there =
        cell instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("") : cell;
    return there instanceof Boolean yes ? Integer.valueOf(yes ? 1 : 0) : there;
  }

  /** A text as a constant of a formula. */
  static String constant(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A day as a formula writes it. */
  static String constant(LocalDate day) {
    return "DATE(%d,%d,%d)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private String sheet() {
    return "'" + name.replace("'", "''") + "'!";
  }

  private String letter(SheetColumn column) {
    String letter = letters.get(column);
    if (letter == null) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return letter;
  }
}
