package org.campaignmaterials.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.database.ConfiguredDataSource;

/** A database that belongs to one measured program alone. */
sealed interface Database extends AutoCloseable permits DerbyDatabase, PostgresDatabase {
  String USER = "postgres";

  String url();

  /** The first of its own processes; none when it runs inside of the program. */
  List<Long> processes();

  /** Opens a connection of this process, as the product does. */
  static Connection connect(String url) throws SQLException {
    ConfiguredDataSource source = new ConfiguredDataSource();
    source.setUrl(url);
    source.setUser(USER);
    source.setPassword(USER);
    return source.getConnection();
  }

  /**
   * Lets go of a database that this process had opened: Derby puts its files in order, and says so
   * by throwing. PostgreSQL's files belong to its own processes.
   */
  static void letGoOf(String url) throws SQLException {
    if (!url.startsWith("jdbc:derby:")) {
      return;
    }
    try {
      DriverManager.getConnection(url.split(";", 2)[0] + ";shutdown=true").close();
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** Something that is read from a database, or written to it. */
  @FunctionalInterface
  interface Look<T> {
    T at(Connection connection) throws SQLException;
  }

  /**
   * Looks into it from this process, and lets go of it. Derby belongs to one process: the program
   * that is measured must have ended, or not begun.
   */
  default <T> T look(Look<T> look) {
    try {
      T seen;
      try (Connection connection = connect(url())) {
        seen = look.at(connection);
      }
      letGoOf(url());
      return seen;
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be looked into", e);
    }
  }

  /** What the server has to be told. */
  default Map<String, String> settings() {
    return Map.of("APP_DB_URL", url(), "APP_DB_USER", USER, "APP_DB_PASSWORD", USER);
  }

  @Override
  void close();
}
