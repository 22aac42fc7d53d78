package org.campaignmaterials.durability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.campaignmaterials.testing.ServerProcess;

/** Where the servers of one story keep what they promised. To be closed. */
sealed interface Database extends AutoCloseable {
  String name();

  /** What a server has to be told. */
  Map<String, String> settings();

  /** Opens it for us. Derby belongs to one process: all servers must have ended. */
  Connection connect() throws SQLException;

  @Override
  void close();

  /** Lets go of what {@link #connect} opened, so that a server can have it. */
  default void letGo() throws SQLException {}

  static Database derby(Path folder) {
    return new Derby(folder.resolve("db").toAbsolutePath());
  }

  static Postgres postgresql(Path folder) {
    return new Postgres(folder.resolve("postgresql").toAbsolutePath());
  }

  /** Derby in a folder, inside of the server that dies. */
  record Derby(Path folder) implements Database {
    @Override
    public String name() {
      return "Derby";
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("APP_DB_URL", url() + ";create=true");
    }

    private String url() {
      return "jdbc:derby:" + folder;
    }

    @Override
    public Connection connect() throws SQLException {
      System.setProperty(
          "derby.stream.error.file", folder.resolveSibling("test-derby.log").toString());
      return DriverManager.getConnection(url(), "app", "app");
    }

    @Override
    public void letGo() throws SQLException {
      try {
        DriverManager.getConnection(url() + ";shutdown=true").close();
      } catch (SQLException e) {
        if (!"08006".equals(e.getSQLState())) {
          throw e;
        }
      }
    }

    @Override
    public void close() {
      // The server that used it has ended.
    }
  }

  /** PostgreSQL with processes of its own, which live on when a server dies. */
  final class Postgres implements Database {
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final Path folder;
    private final int port = ServerProcess.freePort();
    private EmbeddedPostgres server;

    private Postgres(Path folder) {
      this.folder = folder;
      comeBack();
    }

    /** An empty database beside the first; it ends with it. */
    Database another(String name) throws SQLException {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return new Beside(url().replaceFirst("postgres$", name));
    }

    /** Starts it where it was; commits wait for the disk, as in real life. */
    void comeBack() {
      try {
        server =
            EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(STARTS_WITHIN)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Ends it with all its connections. */
    void goAway() {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String name() {
      return "PostgreSQL";
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("APP_DB_URL", url(), "APP_DB_USER", "postgres", "APP_DB_PASSWORD", "postgres");
    }

    private String url() {
      return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    @Override
    public void close() {
      goAway();
    }
  }

  /** One more database of a PostgreSQL. */
  record Beside(String url) implements Database {
    @Override
    public String name() {
      return "PostgreSQL";
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("APP_DB_URL", url, "APP_DB_USER", "postgres", "APP_DB_PASSWORD", "postgres");
    }

    @Override
    public Connection connect() throws SQLException {
      return DriverManager.getConnection(url, "postgres", "postgres");
    }

    @Override
    public void close() {
      // Ends with the PostgreSQL that it belongs to.
    }
  }
}
