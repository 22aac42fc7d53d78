package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that an item says is so.
 *
 * @param source where it is from; empty while none is named
 * @param sourceDate of the source
 * @param review who compared the two, and when
 * @param aboutExtent whether it says how much trafficking there is, which a reviewer should see
 */
public record ClaimFacts(
    String words,
    Optional<String> source,
    Optional<LocalDate> sourceDate,
    Optional<Review> review,
    boolean aboutExtent) {

  /** Somebody compared a claim with its source. */
  public record Review(String by, LocalDate on) {}

  /** For the trail of corrections. */
  String inShort() {
    return "%s; source: %s, %s; reviewed: %s"
        .formatted(
            words,
            source.orElse("none"),
            sourceDate.map(LocalDate::toString).orElse("no date"),
            review.map(Review::on).map(LocalDate::toString).orElse("no"));
  }
}
