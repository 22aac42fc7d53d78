package org.campaignmaterials.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL in a folder, with processes of its own. Commits wait for the disk, as in real life;
 * those of the tests' PostgreSQL do not.
 */
final class PostgresDatabase implements Database {
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final long pid;

  private PostgresDatabase(EmbeddedPostgres server, long pid) {
    this.server = server;
    this.pid = pid;
  }

  /** Starts it; an empty folder is filled first. */
  static PostgresDatabase in(Path folder) {
    try {
      Path data = folder.resolve("db");
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setPGStartupWait(STARTS_WITHIN)
              .setServerConfig("fsync", "on")
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("max_wal_size", "2GB")
              .start();
      return new PostgresDatabase(
          server, Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String url() {
    return server.getJdbcUrl(USER, USER);
  }

  @Override
  public List<Long> processes() {
    return List.of(pid);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
