package org.campaignmaterials.coalition;

import java.util.Locale;

/**
 * What members learn at a meeting, by the sixth standard: trafficking in the United States, and the
 * role of federal and of state agencies in investigating it and in assisting victims.
 */
public enum TrainingTopic {
  TRAFFICKING_IN_US,
  FEDERAL_INVESTIGATING,
  FEDERAL_ASSISTING,
  STATE_INVESTIGATING,
  STATE_ASSISTING;

  /** As the API and forms write it: federal_assisting. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
