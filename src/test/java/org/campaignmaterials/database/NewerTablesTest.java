package org.campaignmaterials.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Whoever goes back to an older version is told to go back to its data too. */
class NewerTablesTest {
  private static final String TABLES = "jdbc:derby:memory:newer;create=true";

  @Test
  void ofAVersionThatIsYetToComeAreRefused() throws Exception {
    Flyway flyway =
        Flyway.configure()
            .dataSource(TABLES, "app", "app")
            .locations("classpath:db/migration")
            .load();
    flyway.migrate();
    assertThatCode(() -> Migrations.refuseNewer(flyway.info().all())).doesNotThrowAnyException();

    try (var connection = DriverManager.getConnection(TABLES, "app", "app");
        var statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO \"flyway_schema_history\" VALUES (9999, '9999', 'later', 'SQL',"
              + " 'V9999__later.sql', 1, 'app', CURRENT_TIMESTAMP, 1, true)");
    }

    assertThatThrownBy(() -> Migrations.refuseNewer(flyway.info().all()))
        .hasMessageContaining("a newer version of this product has brought them to step 9999")
        .hasMessageContaining("restore the backup");
  }
}
