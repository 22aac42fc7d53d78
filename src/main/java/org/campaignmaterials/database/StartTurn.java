package org.campaignmaterials.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The turn of one node to do its start-up work. Nodes that start together on one PostgreSQL wait
 * for each other here, so that the second finds what the first has made and start-up work needs no
 * guard of its own against a race. The database gives the turn back when a node dies. Derby belongs
 * to one process, which always has the turn.
 */
final class StartTurn {
  /** Any number that nobody else locks by: Flyway derives its own from its table's name. */
  private static final long KEY = 7_266_720_031L;

  private StartTurn() {}

  /** Waits until no other node is starting, and does {@code work} while the others wait. */
  static void take(DataSource database, Runnable work) throws SQLException {
    try (var connection = database.getConnection()) {
      if (!"PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
        work.run();
        return;
      }
      try (var statement = connection.createStatement()) {
        // Another node may take longer to start than anybody waits for a row.
        statement.execute("SET lock_timeout = 0");
      }
      say(connection, "pg_advisory_lock");
      try {
        work.run();
      } finally {
        say(connection, "pg_advisory_unlock");
        try (var statement = connection.createStatement()) {
          statement.execute("RESET lock_timeout");
        }
      }
    }
  }

  private static void say(Connection connection, String function) throws SQLException {
    try (var statement = connection.prepareStatement("SELECT " + function + "(?)")) {
      statement.setLong(1, KEY);
      statement.execute();
    }
  }
}
