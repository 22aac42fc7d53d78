package org.campaignmaterials.database;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.campaignmaterials.shared.StartTrouble;

/**
 * The one place that picks Derby or PostgreSQL, from the JDBC address in the setting {@code
 * app.db.url}. The server pools what this hands out; nothing else in the product knows which
 * database it talks to.
 *
 * <p>Public with a public constructor and setters because the server creates and fills it by name,
 * from {@link AppDataSource}; it is the only class of ours that has setters.
 */
public class ConfiguredDataSource implements DataSource {
  private static final String DERBY = "jdbc:derby:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** Seconds until an unreachable PostgreSQL counts as down; the driver's own default is 10. */
  private static final String CONNECT_TIMEOUT = "5";

  /** PostgreSQL waits for a lock as long as Derby does, by {@link #tuneDerby}, and not for ever. */
  private static final String LOCK_TIMEOUT = "10s";

  private String url;
  private String user;
  private String password;
  private Driver driver;

  public void setUrl(String url) {
    this.url = url;
  }

  public String getUrl() {
    return url;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getUser() {
    return user;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getPassword() {
    return password;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(user, password);
  }

  @Override
  public Connection getConnection(String name, String secret) throws SQLException {
    try {
      var connection = driver().connect(url, properties(name, secret));
      if (connection == null) {
        throw new SQLException("No driver understands this address", "08001");
      }
      return connection;
    } catch (SQLException e) {
      StartTrouble.report(DatabaseTrouble.sentence(url, e));
      throw e;
    }
  }

  private synchronized Driver driver() throws SQLException {
    if (driver == null) {
      driver = pickDriver();
    }
    return driver;
  }

  private Driver pickDriver() throws SQLException {
    if (url.startsWith(POSTGRESQL)) {
      return new org.postgresql.Driver();
    }
    if (url.startsWith(DERBY)) {
      tuneDerby();
      return new org.apache.derby.iapi.jdbc.AutoloadedDriver();
    }
    throw new SQLException("No driver understands this address", "08001");
  }

  /**
   * Derby reads these once, when it boots. Its own defaults look for a deadlock after 20 seconds
   * and wait 60 for a lock, far longer than a person waits for a page; and it would leave its log
   * in the working directory.
   */
  private void tuneDerby() {
    setUnlessSet("derby.locks.deadlockTimeout", "1");
    setUnlessSet("derby.locks.waitTimeout", "10");
    var place = url.substring(DERBY.length()).split(";", 2)[0];
    if (!place.startsWith("memory:")) {
      setUnlessSet(
          "derby.stream.error.file",
          Path.of(place).toAbsolutePath().resolveSibling("derby.log").toString());
    }
  }

  private static void setUnlessSet(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }

  private Properties properties(String name, String secret) {
    var properties = new Properties();
    if (name != null) {
      properties.setProperty("user", name);
    }
    if (secret != null) {
      properties.setProperty("password", secret);
    }
    if (url.startsWith(POSTGRESQL)) {
      properties.setProperty("connectTimeout", CONNECT_TIMEOUT);
      properties.setProperty("tcpKeepAlive", "true");
      // The details quote rows, and rows hold addresses, which the log may not.
      properties.setProperty("logServerErrorDetail", "false");
      properties.setProperty("options", "-c lock_timeout=" + LOCK_TIMEOUT);
    }
    return properties;
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new SQLException("Not a " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    // The drivers' own tracing is not offered; the server logs what fails.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // PostgreSQL's time-out is set in properties(); Derby is in the same process.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }
}
