package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Locale;

/**
 * That a member said it is one: when, and how it is known.
 *
 * @param on the day of the last time
 */
public record Confirmation(LocalDate on, How how) {

  /** How it is known. */
  public enum How {
    /** The manager wrote down that the member said so. */
    TYPED,
    /** Somebody without an account answered through the link that the member was sent. */
    BY_MEMBER;

    /** As the API writes it: by_member. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
