package org.campaignmaterials.coalition;

import java.util.Locale;

/** Of whom an activity speaks, as possible victims, by the fourth standard. */
public enum ConcernedGroup {
  /** No group in particular. */
  GENERAL,
  CHILDREN_AND_YOUTH,
  ADULTS,
  FOREIGN_NATIONALS,
  WORKERS,
  OTHER;

  /** As the API and forms write it: foreign_nationals. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
