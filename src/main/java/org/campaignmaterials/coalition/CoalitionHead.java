package org.campaignmaterials.coalition;

/**
 * What stands on top of every page of a coalition: its name and its tabs.
 *
 * @param current the tab to which the page belongs
 */
public record CoalitionHead(String number, String name, CoalitionTab current) {
  public static CoalitionHead of(Coalition coalition, CoalitionTab current) {
    return new CoalitionHead(coalition.number().text(), coalition.name(), current);
  }
}
