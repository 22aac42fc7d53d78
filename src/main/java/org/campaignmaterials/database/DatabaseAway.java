package org.campaignmaterials.database;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether something failed because the database is not there, has no room left or no
 * connection to give: nothing that was asked is wrong, and it may be answered later. Whether the
 * last thing that was being written is kept is not known then.
 */
public final class DatabaseAway {
  /**
   * The first two characters of SQL states. Of both: 08 connection, 53 too little of something
   * (such as disk), 57 ended by an operator, 58 system. Derby: XJ database not open, XS its files.
   */
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58", "XJ", "XS");

  private DatabaseAway() {}

  public static boolean causes(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof ResourceException
          || (at instanceof SQLException sql
              && sql.getSQLState() != null
              && sql.getSQLState().length() >= 2
              && CLASSES.contains(sql.getSQLState().substring(0, 2)))) {
        return true;
      }
    }
    return false;
  }
}
