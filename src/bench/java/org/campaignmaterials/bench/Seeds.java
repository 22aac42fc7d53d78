package org.campaignmaterials.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.campaignmaterials.testing.HttpCalls;

/**
 * Databases with a given number of orders, made once and kept in the user's cache under a hash of
 * what they follow from: the migrations and the program that writes the history. Handed out as
 * copies, so that every measurement begins alike.
 */
final class Seeds {
  private static final int HASH_DIGITS = 16;
  private static final String[] ONLY_TABLES = {"TABLE"};

  private final Path migrations;
  private final Path kept;
  private final Path work;
  private final Progress progress;

  /**
   * @param migrations the folder of the SQL files
   * @param work where copies are made
   */
  Seeds(Path migrations, Path work, Progress progress) {
    this.migrations = migrations;
    this.work = work;
    this.progress = progress;
    this.kept =
        Path.of(System.getProperty("user.home"), ".cache", "campaign-materials", "bench", hash());
  }

  /** A copy of its own of a database with so many orders, begun. */
  Database copy(Kind kind, int orders) {
    Path seed = kept.resolve(kind.folderName() + "-" + orders);
    if (!Files.exists(seed)) {
      make(kind, orders, seed);
    }
    Path copy = work.resolve(kind.folderName() + "-" + orders + "-" + UUID.randomUUID());
    Folders.copy(seed, copy);
    return kind.open(copy);
  }

  /** Made beside its place and moved there when it is whole. */
  private void make(Kind kind, int orders, Path seed) {
    progress.say("      making a seed of %,d orders on %s, once".formatted(orders, kind));
    Path making = kept.resolve(seed.getFileName() + "." + UUID.randomUUID());
    try (Database database = kind.open(making)) {
      openBooks(making, database);
      database.look(
          connection -> {
            long rows = new OrderHistory(connection, progress, orders).write();
            tidy(kind, connection);
            return rows;
          });
    }
    try {
      Folders.delete(making.resolve("server"));
      Files.move(making, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The product makes its tables, its catalog and its secrets itself, the last with a first order.
   */
  private void openBooks(Path folder, Database database) {
    try (Server server = Server.product(folder.resolve("server"), database, List.of())) {
      server.awaitReady();
      int status =
          HttpCalls.to(server.address())
              .postJson("api/v1/orders", "first", OrderText.of(1, List.of("RR-101-en")))
              .status();
      if (status != 201) {
        throw new IllegalStateException("The first order was answered " + status);
      }
    }
  }

  /**
   * What both databases do by themselves in time: learn how rows are spread. And the leases of all
   * jobs are given to nobody, so that no job runs while something is measured.
   */
  private static void tidy(Kind kind, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("UPDATE job SET lease_until = CAST('2099-01-01 00:00:00' AS TIMESTAMP)");
      connection.commit();
      connection.setAutoCommit(true);
      if (kind == Kind.POSTGRESQL) {
        statement.execute("VACUUM ANALYZE");
        statement.execute("CHECKPOINT");
      } else {
        learn(connection, statement);
      }
    }
  }

  private static void learn(Connection connection, Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet table =
        connection.getMetaData().getTables(null, connection.getSchema(), null, ONLY_TABLES)) {
      while (table.next()) {
        tables.add(table.getString("TABLE_NAME"));
      }
    }
    for (String table : tables) {
      statement.execute(
          "CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(CURRENT SCHEMA, '" + table + "', NULL)");
    }
    statement.execute("CALL SYSCS_UTIL.SYSCS_CHECKPOINT_DATABASE()");
  }

  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files;
      try (Stream<Path> listed = Files.list(migrations)) {
        files = listed.sorted().toList();
      }
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      for (Class<?> program :
          List.of(OrderHistory.class, PastOrder.class, Shelf.class, Fate.class)) {
        digest.update(bytesOf(program));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("The seeds can't be named", e);
    }
  }

  private static byte[] bytesOf(Class<?> program) throws IOException {
    try (InputStream in = program.getResourceAsStream(program.getSimpleName() + ".class")) {
      return in.readAllBytes();
    }
  }
}
