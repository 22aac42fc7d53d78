package org.campaignmaterials.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.campaignmaterials.shared.Secrets;

/**
 * The secrets from which form tokens and order keys are derived. Each is made once, by the first
 * node that needs it, and kept in the database: every node derives the same keys, and links in
 * e-mails outlive a restart.
 */
@ApplicationScoped
public class AppSecret {
  @Resource(lookup = "java:app/jdbc/apart")
  DataSource apart;

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** A key for this text that nobody can guess, and that stays the same. */
  public String keyed(String purpose, String text) {
    return Secrets.keyed(known.computeIfAbsent(purpose, this::readOrMake), text);
  }

  private String readOrMake(String purpose) {
    try (Connection connection = apart.getConnection()) {
      String found = read(connection, purpose);
      if (found != null) {
        return found;
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO app_secret (name, secret) VALUES (?, ?)")) {
        insert.setString(1, purpose);
        insert.setString(2, Secrets.newToken());
        insert.executeUpdate();
      }
      return read(connection, purpose);
    } catch (SQLException e) {
      throw new IllegalStateException("The secret \"" + purpose + "\" could not be read", e);
    }
  }

  private static String read(Connection connection, String purpose) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT secret FROM app_secret WHERE name = ?")) {
      select.setString(1, purpose);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
