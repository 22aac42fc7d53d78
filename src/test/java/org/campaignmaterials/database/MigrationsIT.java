package org.campaignmaterials.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MigrationsIT extends ContainerTest {
  @Inject private Migrations migrations;

  @Inject
  @ConfigProperty(name = "app.db.url")
  private String url;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Test
  void haveRunBeforeAnythingElse() throws SQLException {
    assertThat(migrations.finished()).isTrue();
    try (var connection = database.getConnection();
        var found =
            connection
                .createStatement()
                .executeQuery("SELECT COUNT(*) FROM \"flyway_schema_history\"")) {
      found.next();
      assertThat(found.getInt(1)).isPositive();
    }
  }

  @Test
  void runOnTheDatabaseThatTheSettingNames() throws SQLException {
    try (var connection = database.getConnection()) {
      var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      assertThat(product).contains(url.startsWith("jdbc:postgresql:") ? "postgresql" : "derby");
    }
  }
}
