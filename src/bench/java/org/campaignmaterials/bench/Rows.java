package org.campaignmaterials.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * New rows of many tables, written many at a time. Tables are written in the order in which they
 * were first named, so that a row follows the one that it refers to.
 */
final class Rows implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> byTable = new LinkedHashMap<>();
  private long added;

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** One row to be: its columns are put, and then it is added. */
  final class Row {
    private final String table;
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private Row(String table) {
      this.table = table;
    }

    Row put(String column, Object content) {
      columns.put(column, content);
      return this;
    }

    void add() throws SQLException {
      PreparedStatement insert = byTable.get(table);
      if (insert == null) {
        insert = connection.prepareStatement(insert());
        byTable.put(table, insert);
      }
      int place = 1;
      for (Object content : columns.values()) {
        insert.setObject(place++, content);
      }
      insert.addBatch();
      added++;
    }

    private String insert() {
      return "INSERT INTO %s (%s) VALUES (%s)"
          .formatted(
              table,
              String.join(", ", columns.keySet()),
              String.join(", ", Collections.nCopies(columns.size(), "?")));
    }
  }

  /** A row for a table; for one table always of the same columns. */
  Row into(String table) {
    return new Row(table);
  }

  void write() throws SQLException {
    for (PreparedStatement insert : byTable.values()) {
      insert.executeBatch();
    }
    connection.commit();
  }

  /** How many rows there were so far. */
  long added() {
    return added;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement insert : byTable.values()) {
      insert.close();
    }
  }
}
