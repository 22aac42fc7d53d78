package org.campaignmaterials.coalition;

import java.util.Locale;

/** What somebody is responsible for in a coalition. */
public enum Office {
  MANAGER,
  CHAIR,
  OTHER;

  /** As forms write it: manager. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
