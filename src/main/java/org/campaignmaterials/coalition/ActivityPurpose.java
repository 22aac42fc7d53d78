package org.campaignmaterials.coalition;

import java.util.Locale;

/** What an activity is for, by the second standard. */
public enum ActivityPurpose {
  /** Raises awareness. */
  AWARENESS,
  /** Helps to identify victims. */
  IDENTIFICATION,
  BOTH;

  /** As the API and forms write it: awareness. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
