package org.campaignmaterials.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.campaignmaterials.shared.StartTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the tables up to date when the application starts, before anything of ours reads them, and
 * then says {@link DatabaseReady}. Two nodes that start together on one database take turns ({@link
 * StartTurn}), so that exactly one migrates.
 *
 * <p>A failure is a failed start: the reason is left in {@link StartTrouble} and the deployment is
 * given up, because a half-migrated product must not answer anybody.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@Lock(LockType.READ)
public class Migrations {
  private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  @Inject
  @ConfigProperty(name = "app.db.url")
  private String url;

  @Inject private Event<DatabaseReady> ready;

  private boolean finished;

  /** Whether the tables are up to date and the start-up work that waited for them is done. */
  public boolean finished() {
    return finished;
  }

  @PostConstruct
  void open() {
    try {
      StartTurn.take(
          database,
          () -> {
            migrate();
            prepare();
          });
      finished = true;
    } catch (SQLException e) {
      throw new IllegalStateException("The database went away during the start", e);
    }
  }

  private void migrate() {
    try {
      var flyway =
          Flyway.configure(Migrations.class.getClassLoader())
              .dataSource(database)
              .locations(DatabaseCopy.steps(url))
              .load();
      refuseNewer(flyway.info().all());
      var result = flyway.migrate();
      if (result.migrationsExecuted > 0) {
        LOG.info("Database brought up to date: " + result.migrationsExecuted + " migrations.");
      }
    } catch (FlywayException e) {
      StartTrouble.report(
          "The tables of the database could not be brought up to date: " + firstLineOfRoot(e));
      throw e;
    }
  }

  /** Whoever goes back to an older version must go back to its data too. */
  static void refuseNewer(MigrationInfo[] migrations) {
    for (var migration : migrations) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new FlywayException(
            "a newer version of this product has brought them to step %s, which this one does not"
                    .formatted(migration.getVersion())
                + " know. Start that version, or restore the backup that was made before.");
      }
    }
  }

  private void prepare() {
    try {
      ready.fire(new DatabaseReady());
    } catch (RuntimeException e) {
      StartTrouble.report("The work at the start of the application failed: " + firstLineOfRoot(e));
      throw e;
    }
  }

  /**
   * Ends Derby with its files in order, so that the next start need not recover them. Derby says
   * that it has ended by throwing.
   */
  @PreDestroy
  void close() {
    if (!url.startsWith("jdbc:derby:")) {
      return;
    }
    try {
      DriverManager.getConnection(url.split(";", 2)[0] + ";shutdown=true").close();
    } catch (SQLException e) {
      LOG.fine(e.getMessage());
    }
  }

  private static String firstLineOfRoot(Throwable failure) {
    var root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var said = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return said.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse(said);
  }
}
