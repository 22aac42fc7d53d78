package org.campaignmaterials.scorecard;

import java.util.Locale;

/**
 * How a standard reads on a scorecard before anybody judges it. There are no others, and none of
 * them is a mark.
 */
public enum Standing {
  /** Every countable part is there (standards 1 and 6). */
  SHOWN,
  /** Some countable part is not on record yet (standards 1 and 6). */
  NOT_RECORDED_YET,
  /** Its figures stand there for a reviewer (all others). */
  RECORDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words in the message files. */
  public String messageKey() {
    return "scorecard.standing." + code();
  }
}
