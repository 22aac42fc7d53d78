package org.campaignmaterials.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Declares the pooled JTA data source {@code java:app/jdbc/app} of the whole application, from the
 * settings {@code app.db.url}, {@code app.db.user} and {@code app.db.password} (environment: {@code
 * APP_DB_URL} and so on). The settings are looked up by the server while it deploys, so that a
 * change needs a restart.
 *
 * <p>{@code java:app/jdbc/apart} has a few connections of its own, outside of all transactions, for
 * short reads that many wait for together. With the others, everybody who orders could hold a
 * connection and wait for one reader, who would wait for a connection.
 *
 * <p>A connection is looked at before it is handed out, at most every two seconds; when one is
 * found dead, all are made anew. So a PostgreSQL that was away and came back is used again without
 * a restart, and without every connection failing once for somebody.
 */
@DataSourceDefinition(
    name = "java:app/jdbc/app",
    className = "org.campaignmaterials.database.ConfiguredDataSource",
    url = "${MPCONFIG=app.db.url}",
    user = "${MPCONFIG=app.db.user}",
    password = "${MPCONFIG=app.db.password}",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 20,
    transactional = true,
    properties = {
      AppDataSource.CHECKED,
      AppDataSource.HOW,
      AppDataSource.BY_WHAT,
      AppDataSource.ALL,
      AppDataSource.ONCE
    })
@DataSourceDefinition(
    name = "java:app/jdbc/apart",
    className = "org.campaignmaterials.database.ConfiguredDataSource",
    url = "${MPCONFIG=app.db.url}",
    user = "${MPCONFIG=app.db.user}",
    password = "${MPCONFIG=app.db.password}",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 3,
    transactional = false,
    properties = {
      AppDataSource.CHECKED,
      AppDataSource.HOW,
      AppDataSource.BY_WHAT,
      AppDataSource.ALL,
      AppDataSource.ONCE
    })
@ApplicationScoped
class AppDataSource {
  static final String CHECKED = "fish.payara.is-connection-validation-required=true";
  static final String HOW = "fish.payara.connection-validation-method=custom-validation";

  /** Asks the database. The server's other ways are answered by the driver without asking it. */
  static final String BY_WHAT =
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";

  static final String ALL = "fish.payara.fail-all-connections=true";
  static final String ONCE = "fish.payara.validate-atmost-once-period-in-seconds=2";
}
