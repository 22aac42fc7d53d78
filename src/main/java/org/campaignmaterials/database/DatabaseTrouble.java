package org.campaignmaterials.database;

import java.sql.SQLException;

/**
 * Says in one plain sentence why a database could not be opened, for the person who starts the
 * server: what is wrong and what to do about it. The SQL states and Derby's message numbers are
 * looked for along the whole chain of reasons, because Derby hides the telling one at its end.
 */
final class DatabaseTrouble {
  private DatabaseTrouble() {}

  /** The sentence for {@code failure} at the address {@code url}; never contains the password. */
  static String sentence(String url, SQLException failure) {
    var where = withoutParameters(url);
    if (has(failure, "XSDB6")) {
      return "The database at %s is in use by another process: stop that one, or set APP_DATA_DIR."
          .formatted(where);
    }
    if (has(failure, "28P01") || has(failure, "28000")) {
      return "The database at %s refused the user name or password: check APP_DB_USER and"
              .formatted(where)
          + " APP_DB_PASSWORD.";
    }
    if (has(failure, "3D000")) {
      return "There is no database at %s: create it, or correct APP_DB_URL.".formatted(where);
    }
    if (has(failure, "08001") && isUnknown(url)) {
      return "APP_DB_URL is %s, but only jdbc:derby: and jdbc:postgresql: addresses are understood."
          .formatted(where);
    }
    return "The database at %s can't be opened (%s): check that it runs and APP_DB_URL is right."
        .formatted(where, lastMessage(failure));
  }

  private static boolean isUnknown(String url) {
    return !url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:postgresql:");
  }

  /** An address may carry a password as a parameter, which must not reach a screen or a log. */
  private static String withoutParameters(String url) {
    return url.split("[;?]", 2)[0];
  }

  private static boolean has(SQLException failure, String state) {
    for (Throwable reason : failure) {
      if (reason instanceof SQLException sql && state.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  /** The innermost reason that has words is the most telling one. */
  private static String lastMessage(SQLException failure) {
    var said = "no reason was given";
    for (Throwable reason : failure) {
      if (reason.getMessage() != null && !reason.getMessage().isBlank()) {
        said = reason.getMessage().lines().findFirst().orElse(said);
      }
    }
    return said;
  }
}
