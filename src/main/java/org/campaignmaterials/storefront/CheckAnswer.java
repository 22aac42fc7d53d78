package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What we know of one edition today.
 *
 * @param publication the path of its page; empty when nothing of it is in the catalog
 * @param triedOn the day since which every hotline channel on it was tried; empty when it carries
 *     none, or that is not known
 * @param newer the mark of the edition that took its place; empty when none did
 * @param order the order form that is ready for what takes its place; empty when nothing does
 * @param tellMe where to ask to be told if this changes; empty when it did
 */
public record CheckAnswer(
    Verdict verdict,
    String mark,
    String title,
    String language,
    String publication,
    Optional<LocalDate> triedOn,
    String newer,
    String order,
    String tellMe) {

  /** The verdicts. */
  public enum Verdict {
    /** It may hang where it hangs. */
    RIGHT,
    /** It is right; there is a newer one. */
    RIGHT_NEWER,
    /** It is right, and not printed any more. */
    RIGHT_ENDED,
    /** It must come down. */
    OUT_OF_DATE,
    /** It was never to be put up. */
    SAMPLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may stay where it is. */
    public boolean isRight() {
      return this == RIGHT || this == RIGHT_NEWER || this == RIGHT_ENDED;
    }
  }
}
