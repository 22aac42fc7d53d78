package org.campaignmaterials.coalition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How a coalition stands with the campaign. There is no "certified" and no "failed": recognition is
 * given at the agency's discretion, and a coalition that rests may apply again.
 */
public enum CoalitionStatus {
  APPLICANT,
  RECOGNIZED,
  INACTIVE;

  private static final Map<CoalitionStatus, Set<CoalitionStatus>> NEXT =
      new EnumMap<>(
          Map.of(
              APPLICANT, EnumSet.of(RECOGNIZED, INACTIVE),
              RECOGNIZED, EnumSet.of(INACTIVE),
              INACTIVE, EnumSet.of(APPLICANT)));

  /** As the API writes it: recognized. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean mayBecome(CoalitionStatus next) {
    return NEXT.get(this).contains(next);
  }
}
