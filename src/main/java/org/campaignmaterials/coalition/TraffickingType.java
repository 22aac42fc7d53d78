package org.campaignmaterials.coalition;

import java.util.Locale;

/** Which trafficking an activity is about, by the fourth standard. */
public enum TraffickingType {
  SEX,
  LABOR,
  BOTH;

  /** As the API and forms write it: labor. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
