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

  /**
   * After rows that the next chunk does not find again, as they are erased or sent: as many as
   * might be done at once mean that there may be more.
   */
  public static JobProgress upTo(int most, long doneNow) {
    return doneNow < most ? finished(doneNow) : more("next", doneNow);
  }

  /** The same, out of so much. */
  public JobProgress outOf(long total) {
    return new JobProgress(resumeFrom, doneNow, OptionalLong.of(total));
  }

  public boolean isFinished() {
    return resumeFrom.isEmpty();
  }
}
