package org.campaignmaterials.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a job that this node holds the lease of, chunk after chunk. */
@ApplicationScoped
class JobRuns {
  private static final Logger LOG = Logger.getLogger(JobRuns.class.getName());

  @Inject private JobStates states;

  private volatile boolean stopping;

  /** Runs until the job is finished, fails, or this node goes down. Never throws. */
  @ActivateRequestContext
  void run(Job job, String holder) {
    try {
      while (!stopping) {
        if (chunk(job, holder).isFinished()) {
          return;
        }
      }
      states.handBack(job.name(), holder);
    } catch (LeaseLost lost) {
      LOG.log(Level.WARNING, "{0}", lost.getMessage());
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, e, () -> "The job " + job.name() + " failed; it is tried again later");
      rest(job, holder, e);
    }
  }

  void stop() {
    stopping = true;
  }

  private JobProgress chunk(Job job, String holder) {
    if (!job.ownTransactions()) {
      return states.runChunk(job, holder);
    }
    JobProgress progress = job.runChunk(states.run(job.name()));
    states.record(job, holder, progress);
    return progress;
  }

  private void rest(Job job, String holder, Throwable failure) {
    try {
      states.fail(job.name(), holder, summary(failure));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The failure of " + job.name() + " could not be recorded");
    }
  }

  /**
   * What failed and where, without the exception's own words: those may quote a person's address,
   * and this line is kept in the database.
   */
  static String summary(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    StringBuilder line = new StringBuilder(cause.getClass().getSimpleName());
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("org.campaignmaterials.")) {
        line.append(" at ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
        break;
      }
    }
    return line.length() <= 500 ? line.toString() : line.substring(0, 500);
  }
}
