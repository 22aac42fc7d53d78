package org.campaignmaterials.catalog;

import java.time.LocalDate;

/**
 * For how long the stamps of a passport count.
 *
 * @param sourceDays after a source was last read
 * @param hotlineDays after a channel of the hotline was last tried
 */
public record PassportTerms(int sourceDays, int hotlineDays) {

  static final String SOURCE_SETTING = "app.catalog.sourceReviewDays";
  static final String SOURCE_DAYS = "365";
  static final String HOTLINE_SETTING = "app.hotline.testedDays";
  static final String HOTLINE_DAYS = "90";

  /** The last day on which the reading of a source counts. */
  public LocalDate sourceCountsUntil(LocalDate reviewed) {
    return reviewed.plusDays(sourceDays);
  }

  /** The last day on which a test of a channel counts. */
  public LocalDate channelCountsUntil(LocalDate tried) {
    return tried.plusDays(hotlineDays);
  }
}
