package org.campaignmaterials.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many rows there are in every table that an order writes, and what is promised in all. */
record RowCounts(Map<String, Long> counts) {
  static final String ORDERS = "material_order";
  private static final String ALLOCATED = "pieces allocated";
  private static final String RAISED = "entries counted";
  private static final String LINES = "order_line";
  private static final Set<String> BY_LINE =
      Set.of(LINES, "order_line_piece", "stock_allocation", "stock_entry", ALLOCATED, RAISED);
  private static final double ROUNDING = 0.0001;
  private static final List<String> TABLES =
      List.of(
          "order_claim",
          ORDERS,
          "order_contact",
          LINES,
          "order_line_piece",
          "stock_allocation",
          "stock_backorder",
          "stock_entry",
          "outbox_letter",
          "audit_line");

  static RowCounts of(Database database) {
    return database.look(
        connection -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
              counts.put(table, number(statement, "SELECT COUNT(*) FROM " + table));
            }
            counts.put(ALLOCATED, number(statement, "SELECT SUM(allocated) FROM stock_balance"));
            counts.put(RAISED, number(statement, "SELECT SUM(last_entry) FROM stock_balance"));
          }
          return new RowCounts(counts);
        });
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** How many orders came since then. */
  long ordersSince(RowCounts before) {
    return counts.get(ORDERS) - before.counts.get(ORDERS);
  }

  /** How many rows of each table one order has left since then, on average. */
  Map<String, Double> perOrderSince(RowCounts before) {
    Map<String, Double> rows = new LinkedHashMap<>();
    counts.forEach(
        (table, count) ->
            rows.put(table, (count - before.counts.get(table)) / (double) ordersSince(before)));
    return rows;
  }

  /**
   * Orders have one line or two, on both sides not equally often; so rows of lines are compared by
   * the line, and all others by the order.
   *
   * @throws IllegalStateException when one side leaves other rows than the other
   */
  static void mustAgree(Map<String, Double> ours, Map<String, Double> theirs) {
    for (String table : ours.keySet()) {
      boolean byLine = BY_LINE.contains(table);
      double our = ours.get(table) / (byLine ? ours.get(LINES) : 1);
      double their = theirs.get(table) / (byLine ? theirs.get(LINES) : 1);
      if (Math.abs(our - their) > ROUNDING) {
        throw new IllegalStateException(
            "An order leaves %.3f rows in %s, the reference %.3f".formatted(our, table, their));
      }
    }
  }
}
