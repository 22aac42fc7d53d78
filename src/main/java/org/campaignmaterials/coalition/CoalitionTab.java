package org.campaignmaterials.coalition;

import java.util.Locale;

/**
 * The parts of a coalition's own pages, as tabs in this order. Each part belongs to one feature;
 * the tabs stand here, below all of them.
 */
public enum CoalitionTab {
  HOME(""),
  QUARTER("/quarter"),
  MATERIALS("/materials"),
  PLACES("/places"),
  EVENTS("/events"),
  MEMBERS("/members"),
  MEETINGS("/meetings"),
  ACTIVITIES("/activities"),
  PAPERS("/papers"),
  VERSIONS("/versions"),
  OFFICES("/offices"),
  SCORECARD("/scorecard"),
  REPORTS("/reports");

  private final String below;

  /**
   * @param below its address below {@code /coalition/C-101}, beginning with a slash; empty for home
   */
  CoalitionTab(String below) {
    this.below = below;
  }

  /** The key of its name in the message files. */
  public String messageKey() {
    return "coalition.tab." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * Where to go after something was recorded: back to the page of the quarter, if it was recorded
   * from there.
   *
   * @param then what a form says about that: {@code quarter}, or anything else for this part
   */
  public CoalitionTab orQuarter(String then) {
    return "quarter".equals(then) ? QUARTER : this;
  }

  /** Its address for a coalition. */
  public String path(String coalition) {
    return "/coalition/" + coalition + below;
  }
}
