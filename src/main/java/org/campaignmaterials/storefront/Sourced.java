package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.List;

/** A statement of fact with the sources that it rests on, for the reader. */
public record Sourced(String statement, List<Citation> sources) {

  /**
   * @param leaving where the notice about leaving for it stands; empty for a source that is on
   *     paper only
   * @param host the site that it is on; empty as well
   */
  public record Citation(String words, String leaving, String host, LocalDate reviewed) {}
}
