package org.campaignmaterials.jobs;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a chunk got.
 *
 * @param resumeFrom where the next chunk goes on, at most 500 characters; empty when the run is
 *     finished
 * @param doneNow how much this chunk did, in the job's own unit
 * @param total how much there is to do in the whole run, if the job knows
 */
public record JobProgress(Optional<String> resumeFrom, long doneNow, OptionalLong total) {

  /** There was no more to do. */
  public static JobProgress finished(long doneNow) {
    return new JobProgress(Optional.empty(), doneNow, OptionalLong.empty());
  }

  /** There is more, from here on. */
  public static JobProgress more(String resumeFrom, long doneNow) {
    return new JobProgress(Optional.of(resumeFrom), doneNow, OptionalLong.empty());
  }

  /** The same, out of so much. */
  public JobProgress outOf(long total) {
    return new JobProgress(resumeFrom, doneNow, OptionalLong.of(total));
  }

  public boolean isFinished() {
    return resumeFrom.isEmpty();
  }
}
