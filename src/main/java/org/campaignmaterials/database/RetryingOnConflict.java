package org.campaignmaterials.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Runs a use case again after a deadlock. It stands outside of the transaction's interceptor. */
@RetriedOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryingOnConflict {
  private static final Logger LOG = System.getLogger(RetryingOnConflict.class.getName());
  private static final int TRIES = 3;

  /**
   * Derby: 40001 deadlock, 40XL1 and 40XL2 lock time-out, X0Y84 somebody else draws from the same
   * sequence. PostgreSQL: 40001 serialization, 40P01 deadlock, 55P03 lock time-out.
   */
  private static final Set<String> CONFLICTS =
      Set.of("40001", "40XL1", "40XL2", "X0Y84", "40P01", "55P03");

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  @AroundInvoke
  Object retry(InvocationContext call) throws Exception {
    if (transaction.getTransactionKey() != null) {
      return call.proceed();
    }
    for (int tried = 1; ; tried++) {
      try {
        return call.proceed();
      } catch (Exception e) {
        if (tried == TRIES || !isConflict(e)) {
          throw e;
        }
        LOG.log(
            Level.INFO,
            "{0} met another transaction and is begun anew",
            call.getMethod().getDeclaringClass().getSimpleName());
      }
    }
  }

  static boolean isConflict(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof PessimisticLockException
          || at instanceof LockTimeoutException
          || at instanceof OptimisticLockException
          || (at instanceof SQLException sql
              && CONFLICTS.contains(String.valueOf(sql.getSQLState())))) {
        return true;
      }
    }
    return false;
  }
}
