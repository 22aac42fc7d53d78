package org.campaignmaterials.coalition;

import java.util.List;

/**
 * Who holds which office, and who did.
 *
 * @param managerToday whether a manager is in post today
 */
public record OfficesView(
    CoalitionHead head, boolean mayWork, boolean managerToday, List<Row> terms) {

  /** A term with its words: the office, and the member for which the person works. */
  public record Row(Term term, String office, String member) {}
}
