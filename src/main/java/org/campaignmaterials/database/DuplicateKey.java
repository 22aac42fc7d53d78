package org.campaignmaterials.database;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether something failed because its row is there already: how the second of two equal
 * sendings finds out. Both databases name it by the same SQL state.
 */
public final class DuplicateKey {
  private static final String STATE = "23505";

  private DuplicateKey() {}

  public static boolean causes(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
