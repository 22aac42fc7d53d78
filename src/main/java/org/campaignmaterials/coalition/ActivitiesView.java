package org.campaignmaterials.coalition;

import java.util.List;

/** What a coalition did in the last years, the newest first. */
public record ActivitiesView(CoalitionHead head, boolean mayWork, List<Row> activities) {

  /**
   * An activity as the list shows it, its codes in words.
   *
   * @param reached for each line whom: "40 nurses, Bayview Clinic"
   */
  public record Row(
      Activity activity,
      String method,
      String purpose,
      String type,
      String concerns,
      List<String> limbs,
      String ledBy,
      List<String> reached,
      boolean late) {}
}
