package org.campaignmaterials.upkeep;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something whose stamp runs out on a day.
 *
 * @param what in words
 * @param until the last day on which it counts
 * @param rests how many publications rest on it
 * @param path where to look at it
 */
public record Expiry(Kind kind, String what, LocalDate until, int rests, String path) {

  /** What it is. */
  public enum Kind {
    SOURCE,
    HOTLINE,
    PAGE;

    public String messageKey() {
      return "upkeep.expires." + name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isOver(LocalDate today) {
    return until.isBefore(today);
  }
}
