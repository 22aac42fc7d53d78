package org.campaignmaterials.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Runs a use case again after a deadlock. It stands outside of the transaction's interceptor. */
@RetriedOnConflict
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RetryingOnConflict {
  private static final Logger LOG = System.getLogger(RetryingOnConflict.class.getName());
  private static final int TRIES = 3;

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
        if (tried == TRIES || !DatabaseConflict.causes(e)) {
          throw e;
        }
        LOG.log(
            Level.INFO,
            "{0} met another transaction and is begun anew",
            call.getMethod().getDeclaringClass().getSimpleName());
      }
    }
  }
}
