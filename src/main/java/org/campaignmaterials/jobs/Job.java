package org.campaignmaterials.jobs;

import java.time.Duration;

/**
 * Work that a feature offers as a CDI bean, to be run again and again in chunks.
 *
 * <p>The life of a run: when the job is due, one node takes its lease; chunk after chunk is run,
 * each in a transaction of its own together with the place where the next one resumes; when the job
 * says that it is finished, it is due again after {@link #every()}. If the process dies between two
 * chunks, another one resumes at the same place half a minute later. A chunk that throws is rolled
 * back and tried again later, with growing pauses.
 */
public interface Job {
  /** The most rows that one chunk may change: Derby locks whole tables at 5,000. */
  int CHUNK = 500;

  /** The name of its row, {@code <feature>.<work>}: {@code stock.reconciliation}. */
  String name();

  /** How long after a finished run the next one begins. */
  Duration every();

  /** Does at most {@value #CHUNK} rows of the work and says how far it got. */
  JobProgress runChunk(JobRun run);

  /**
   * Whether chunks begin and end their transactions themselves. Only for jobs that talk to another
   * machine, which must not happen inside a transaction.
   */
  default boolean ownTransactions() {
    return false;
  }
}
