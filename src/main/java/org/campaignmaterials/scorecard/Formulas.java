package org.campaignmaterials.scorecard;

/** Pieces of formulas, as every spreadsheet of the last fifteen years calculates them. */
final class Formulas {
  private Formulas() {}

  /** 1 where all conditions hold, else 0. */
  static String flag(String... conditions) {
    return "IF(AND(" + String.join(",", conditions) + "),1,0)";
  }

  static String or(String... conditions) {
    return "OR(" + String.join(",", conditions) + ")";
  }

  /** How many lines fit: pairs of a column and what it must be. */
  static String count(String... columnsAndCriteria) {
    return "COUNTIFS(" + String.join(",", columnsAndCriteria) + ")";
  }

  /** Adds up a column over the lines that fit. */
  static String sum(String column, String... columnsAndCriteria) {
    return columnsAndCriteria.length == 0
        ? "SUM(" + column + ")"
        : "SUMIFS(" + column + "," + String.join(",", columnsAndCriteria) + ")";
  }

  /** What another sheet says of this key; nothing where it does not know it. */
  static String lookup(String key, String keys, String answers) {
    return "IFERROR(INDEX(%s,MATCH(%s,%s,0)),\"\")".formatted(answers, key, keys);
  }

  /** A criterion that compares with a cell. */
  static String to(String comparison, String cell) {
    return '"' + comparison + "\"&" + cell;
  }

  /** The quarter of a day, like 2026-Q4. */
  static String quarter(String day) {
    return "YEAR(%s)&\"-Q\"&ROUNDUP(MONTH(%1$s)/3,0)".formatted(day);
  }
}
