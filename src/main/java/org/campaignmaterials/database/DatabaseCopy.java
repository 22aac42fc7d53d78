package org.campaignmaterials.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * A whole database as files: taken while it is in use, as it was at one moment, and put into an
 * empty one.
 *
 * <p>Derby copies itself, with what is needed to roll forward. Of PostgreSQL each table is copied
 * in one transaction that sees one moment, without any program beside the server; its own tools do
 * as well, see the operator's guide.
 */
public final class DatabaseCopy {
  private static final String DERBY = "jdbc:derby:";
  private static final String HISTORY = "flyway_schema_history";
  private static final String SEQUENCES = "sequences.properties";
  private static final String ENDING = ".copy.gz";

  private DatabaseCopy() {}

  /** {@code derby} or {@code postgresql}: a copy of the one can't be put into the other. */
  public static String kind(String url) {
    return url.startsWith(DERBY) ? "derby" : "postgresql";
  }

  /**
   * Where the steps lie by which tables are made: what each database is told in its own words, too.
   */
  static String[] steps(String url) {
    return new String[] {"classpath:db/migration", "classpath:db/" + kind(url)};
  }

  /** The last of the steps that the tables have been through. */
  public static int step(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \""
                    + HISTORY
                    + "\" WHERE \"version\" IS NOT NULL")) {
      row.next();
      return row.getInt(1);
    }
  }

  /**
   * Copies the database into a folder that is made for it.
   *
   * @return the step of its tables
   */
  public static int take(String url, String user, String password, Path folder)
      throws SQLException, IOException {
    try (Connection connection = open(url, user, password)) {
      if (url.startsWith(DERBY)) {
        takeDerby(connection, url, folder);
      } else {
        takePostgres(connection, folder);
      }
      return step(connection);
    }
  }

  private static Connection open(String url, String user, String password) throws SQLException {
    ConfiguredDataSource source = new ConfiguredDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source.getConnection();
  }

  /** Derby makes a folder of the database's own name, which then gets the name that is wanted. */
  private static void takeDerby(Connection connection, String url, Path folder)
      throws SQLException, IOException {
    Path around = folder.resolveSibling(folder.getFileName() + ".derby").toAbsolutePath();
    Files.createDirectories(around);
    try (PreparedStatement backup =
        connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
      backup.setString(1, around.toString());
      backup.execute();
    }
    Path name = Path.of(url.substring(DERBY.length()).split(";", 2)[0]).getFileName();
    Files.move(around.resolve(name.toString()), folder);
    Files.delete(around);
  }

  private static void takePostgres(Connection connection, Path folder)
      throws SQLException, IOException {
    Files.createDirectories(folder);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    for (String table : tables(connection)) {
      try (OutputStream file =
          new GZIPOutputStream(Files.newOutputStream(folder.resolve(table + ENDING)))) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut("COPY \"" + table + "\" TO STDOUT", file);
      }
    }
    // Sequences don't wait for a transaction: read last, they are past all that was copied.
    Properties sequences = new Properties();
    read(
        connection,
        "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = current_schema()"
            + " AND last_value IS NOT NULL",
        row -> sequences.setProperty(row.getString(1), row.getString(2)));
    try (OutputStream file = Files.newOutputStream(folder.resolve(SEQUENCES))) {
      sequences.store(file, null);
    }
    connection.rollback();
    connection.setAutoCommit(true);
  }

  /**
   * Puts a copy of PostgreSQL into an empty database: first the tables, made as far as they were,
   * then all rows in one transaction. A copy of Derby is put where it belongs by copying its files.
   *
   * @param step as {@link #take} answered it
   * @throws IllegalStateException with a sentence, when the database is not empty
   */
  public static void put(String url, String user, String password, Path folder, int step)
      throws SQLException, IOException {
    try (Connection connection = open(url, user, password)) {
      if (!tables(connection).isEmpty()) {
        throw new IllegalStateException(
            "The database is not empty: restore into a new one, so that nothing is mixed.");
      }
    }
    Flyway.configure(DatabaseCopy.class.getClassLoader())
        .dataSource(url, user, password)
        .locations(steps(url))
        .target(Integer.toString(step))
        .load()
        .migrate();
    try (Connection connection = open(url, user, password)) {
      connection.setAutoCommit(false);
      List<String> tables = whereOthersPointFirst(connection);
      List<String> filled = new ArrayList<>(tables);
      filled.removeAll(thatKeepTheirRows(connection));
      try (Statement statement = connection.createStatement()) {
        statement.execute("TRUNCATE \"" + String.join("\", \"", filled) + "\"");
      }
      for (String table : tables) {
        try (InputStream file =
            new GZIPInputStream(Files.newInputStream(folder.resolve(table + ENDING)))) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY \"" + table + "\" FROM STDIN", file);
        }
      }
      setSequences(connection, folder);
      connection.commit();
    }
  }

  private static void setSequences(Connection connection, Path folder)
      throws SQLException, IOException {
    Properties sequences = new Properties();
    try (InputStream file = Files.newInputStream(folder.resolve(SEQUENCES))) {
      sequences.load(file);
    }
    try (PreparedStatement set = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
      for (String sequence : sequences.stringPropertyNames()) {
        set.setString(1, "\"" + sequence + "\"");
        set.setLong(2, Long.parseLong(sequences.getProperty(sequence)));
        set.execute();
      }
    }
  }

  /** Those which refuse to be emptied; in a new database they have no rows. */
  private static Set<String> thatKeepTheirRows(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    read(
        connection,
        "SELECT c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
            + " WHERE NOT t.tgisinternal AND (t.tgtype & 32) <> 0",
        row -> tables.add(row.getString(1)));
    return tables;
  }

  /** All tables of ours; their own history is made by the steps themselves. */
  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> tables = new TreeSet<>();
    read(
        connection,
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
            + " AND table_type = 'BASE TABLE'",
        row -> tables.add(row.getString(1)));
    tables.remove(HISTORY);
    return tables;
  }

  /** Rows that others point to must be there before those. */
  private static List<String> whereOthersPointFirst(Connection connection) throws SQLException {
    Map<String, Set<String>> pointsTo = new TreeMap<>();
    tables(connection).forEach(table -> pointsTo.put(table, new TreeSet<>()));
    read(
        connection,
        "SELECT f.relname, t.relname FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid"
            + " JOIN pg_class t ON t.oid = c.confrelid WHERE c.contype = 'f'"
            + " AND c.connamespace = current_schema()::regnamespace",
        row -> {
          if (!row.getString(1).equals(row.getString(2))) {
            pointsTo.get(row.getString(1)).add(row.getString(2));
          }
        });
    List<String> sorted = new ArrayList<>();
    while (!pointsTo.isEmpty()) {
      List<String> next =
          pointsTo.entrySet().stream()
              .filter(table -> sorted.containsAll(table.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("Tables point to each other in a circle: " + pointsTo);
      }
      sorted.addAll(next);
      next.forEach(pointsTo::remove);
    }
    return sorted;
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private static void read(Connection connection, String query, Row each) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        each.read(row);
      }
    }
  }
}
