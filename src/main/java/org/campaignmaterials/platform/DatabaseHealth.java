package org.campaignmaterials.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.campaignmaterials.database.Migrations;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready means that the tables are up to date and that the database answers. Scripts and load
 * balancers ask {@code /health/ready}; a node whose database is away takes itself out of service
 * and comes back alone.
 */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {
  /** Seconds that the database may take to answer. */
  private static final int PATIENCE = 2;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Inject private Migrations migrations;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(migrations.finished() && answers()).build();
  }

  private boolean answers() {
    try (var connection = database.getConnection()) {
      return connection.isValid(PATIENCE);
    } catch (SQLException e) {
      return false;
    }
  }
}
