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

  /**
   * Under which column of a workbook its codes are explained; parts have no other one in common.
   */
  SheetColumn column() {
    return this == TOPIC ? SheetColumn.PART : SheetColumn.valueOf(name());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
