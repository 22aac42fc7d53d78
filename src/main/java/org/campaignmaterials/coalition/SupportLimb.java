package org.campaignmaterials.coalition;

import java.util.Locale;

/** What an activity gives to those most likely to meet victims: the limbs of the third standard. */
public enum SupportLimb {
  RESOURCES,
  TRAINING,
  MATERIALS,
  ONGOING_SUPPORT;

  /** As the API and forms write it: ongoing_support. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
