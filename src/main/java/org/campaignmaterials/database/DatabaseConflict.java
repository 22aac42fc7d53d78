package org.campaignmaterials.database;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether something failed because somebody else was at the same rows: nothing of it was
 * kept, and the same may go well a moment later.
 */
public final class DatabaseConflict {
  /**
   * Derby: 40001 deadlock, 40XL1 and 40XL2 lock time-out, X0Y84 somebody else draws from the same
   * sequence. PostgreSQL: 40001 serialization, 40P01 deadlock, 55P03 lock time-out.
   */
  private static final Set<String> STATES =
      Set.of("40001", "40XL1", "40XL2", "X0Y84", "40P01", "55P03");

  private DatabaseConflict() {}

  public static boolean causes(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof PessimisticLockException
          || at instanceof LockTimeoutException
          || at instanceof OptimisticLockException
          || (at instanceof SQLException sql
              && STATES.contains(String.valueOf(sql.getSQLState())))) {
        return true;
      }
    }
    return false;
  }
}
