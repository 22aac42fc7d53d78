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
  OFFICES("/offices"),
  SCORECARD("/scorecard");

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

  /** Its address for a coalition. */
  public String path(String coalition) {
    return "/coalition/" + coalition + below;
  }
}
