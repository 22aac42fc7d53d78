package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL, as behind a load balancer. */
class TwoNodesIT {
  @TempDir private Path folder;

  @Test
  void startTogetherOnAnEmptyDatabaseAndMigrateItOnce() throws Exception {
    try (var postgresql = EmbeddedPostgres.builder().start();
        var one = node(postgresql, "one");
        var two = node(postgresql, "two")) {
      one.awaitReady();
      two.awaitReady();
      try (var connection = postgresql.getPostgresDatabase().getConnection();
          var statement = connection.createStatement();
          var found =
              statement.executeQuery(
                  "SELECT COUNT(*) - COUNT(DISTINCT version), COUNT(*) FROM flyway_schema_history"
                      + " WHERE version IS NOT NULL")) {
        found.next();
        assertThat(found.getInt(1)).as("migrations that ran twice").isZero();
        assertThat(found.getInt(2)).isPositive();
      }
    }
  }

  private ServerProcess node(EmbeddedPostgres postgresql, String name) throws Exception {
    return ServerProcess.start(
        Files.createDirectory(folder.resolve(name)),
        ServerProcess.freePort(),
        Map.of(
            "APP_DEMO", "true",
            "APP_DB_URL", postgresql.getJdbcUrl("postgres", "postgres"),
            "APP_DB_USER", "postgres",
            "APP_DB_PASSWORD", "unused"));
  }
}
