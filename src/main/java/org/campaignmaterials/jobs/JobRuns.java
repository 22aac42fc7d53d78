package org.campaignmaterials.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs a job that this node holds the lease of, chunk after chunk. */
@ApplicationScoped
class JobRuns {
  private static final Logger LOG = Logger.getLogger(JobRuns.class.getName());
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

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
      states.fail(job.name(), holder, summary(failure), pauseAfter(states.failures(job.name())));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The failure of " + job.name() + " could not be recorded");
    }
  }

  /**
   * How long a job is left alone: 5 seconds after the first failure, twice as long after each
   * further one in a row, at most an hour.
   */
  static Duration pauseAfter(int failuresBefore) {
    Duration pause = Duration.ofSeconds(5L << Math.min(failuresBefore, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
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
