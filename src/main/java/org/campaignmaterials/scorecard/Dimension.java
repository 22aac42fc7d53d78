package org.campaignmaterials.scorecard;

import java.util.Locale;

/** By what a figure is split into parts. */
public enum Dimension {
  QUARTER,
  SECTOR,
  PROOF,
  TYPE,
  GROUP,
  METHOD,
  TOPIC,
  /** Keys are parent organizations, as the records name them. */
  ORGANIZATION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
