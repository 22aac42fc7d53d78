package org.campaignmaterials.coalition;

/**
 * What stands on top of every page of a coalition: its name, how it stands with the campaign where
 * it is not recognized, and its tabs.
 *
 * @param current the tab to which the page belongs
 */
public record CoalitionHead(
    String number, String name, CoalitionStatus status, CoalitionTab current) {
  public static CoalitionHead of(Coalition coalition, CoalitionTab current) {
    return new CoalitionHead(
        coalition.number().text(), coalition.name(), coalition.status(), current);
  }

  /** Whether its standing must be said, so that nobody takes it for a recognized one. */
  public boolean tellsStatus() {
    return status != CoalitionStatus.RECOGNIZED;
  }
}
