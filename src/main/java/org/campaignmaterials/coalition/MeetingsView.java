package org.campaignmaterials.coalition;

import java.util.List;

/**
 * A coalition's meetings, the newest first.
 *
 * @param thisQuarter whether one was held in the running quarter
 * @param quarter the running one, as it is called
 */
public record MeetingsView(
    CoalitionHead head, boolean mayWork, String quarter, boolean thisQuarter, List<Row> meetings) {

  /**
   * A meeting as the list shows it.
   *
   * @param ledBy the member's name; empty when nobody is named
   * @param parties distinct organizations and persons that were there
   * @param attended names of the members that were there
   * @param topics in words
   */
  public record Row(
      Meeting meeting,
      String quarter,
      String ledBy,
      int parties,
      List<String> attended,
      List<String> topics,
      boolean late) {}
}
