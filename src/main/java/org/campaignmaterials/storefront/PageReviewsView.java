package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.List;

/**
 * The campaign pages with their reviews, the oldest first.
 *
 * @param days for which a review counts
 */
public record PageReviewsView(int days, List<Line> pages) {

  /** How far a review is from its end. */
  public enum State {
    OVERDUE,
    SOON,
    FINE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * @param until the last day on which the review counts
   */
  public record Line(
      String title,
      String path,
      String slug,
      LocalDate published,
      LocalDate reviewed,
      LocalDate until,
      State state) {}

  public long overdue() {
    return pages.stream().filter(page -> page.state() == State.OVERDUE).count();
  }
}
