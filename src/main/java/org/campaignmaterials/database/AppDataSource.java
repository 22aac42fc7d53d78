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
    transactional = true)
@DataSourceDefinition(
    name = "java:app/jdbc/apart",
    className = "org.campaignmaterials.database.ConfiguredDataSource",
    url = "${MPCONFIG=app.db.url}",
    user = "${MPCONFIG=app.db.user}",
    password = "${MPCONFIG=app.db.password}",
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 3,
    transactional = false)
@ApplicationScoped
class AppDataSource {}
