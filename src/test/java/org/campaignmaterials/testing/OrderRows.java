package org.campaignmaterials.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How many rows there are in every table that an order writes, and what the shelves promise. */
public record OrderRows(Map<String, Long> counts) {
  private static final String[] COUNTED = {
    "SELECT COUNT(*) FROM material_order",
    "SELECT COUNT(*) FROM order_line",
    "SELECT COUNT(*) FROM order_line_piece",
    "SELECT COUNT(*) FROM order_contact",
    "SELECT COUNT(*) FROM order_claim",
    "SELECT COUNT(*) FROM stock_entry",
    "SELECT COUNT(*) FROM outbox_letter",
    "SELECT SUM(allocated) FROM stock_balance",
  };

  public static OrderRows in(DataSource database) {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String query : COUNTED) {
        try (ResultSet row = statement.executeQuery(query)) {
          row.next();
          counts.put(query, row.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new OrderRows(counts);
  }

  public long orders() {
    return counts.get(COUNTED[0]);
  }
}
