package org.campaignmaterials.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.catalog.HotlineTest;

/**
 * A channel of the hotline that is not known to be answered in one of its languages. It has no day
 * on which it runs out, and still needs somebody before all that does.
 *
 * @param what in words
 * @param failed the newest test, if nobody of the hotline answered; empty if there never was one
 * @param rests how many publications rest on it
 * @param path where a test is written down
 */
public record Unproven(String what, Optional<HotlineTest> failed, int rests, String path) {

  boolean isFailed() {
    return failed.isPresent();
  }

  /** The day of the test that failed. */
  public LocalDate failedOn() {
    return failed.orElseThrow().on();
  }
}
