package org.campaignmaterials.scorecard;

import java.util.Optional;

/**
 * What came of the wish to freeze a period.
 *
 * @param report the number of the new report; or of the one that is there already
 * @param earlier the latest report on the same period before it, if there is one
 */
record Freezing(Outcome outcome, String report, Optional<Earlier> earlier) {

  /** What was done. */
  enum Outcome {
    FROZEN,
    /** Nothing: a report on the period is there, and nothing is different now. */
    NOTHING_NEW,
    /**
     * Nothing yet: a report on the period is there, and whoever wished did not say it knowingly.
     */
    ASKED
  }

  /** A report on the same period, and what is different now. */
  record Earlier(FrozenReport report, SinceFrozen since) {}
}
