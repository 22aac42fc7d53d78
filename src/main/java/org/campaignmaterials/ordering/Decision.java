package org.campaignmaterials.ordering;

import java.util.Locale;

/** What will happen with a line, as far as anybody can tell before it is placed. */
public enum Decision {
  /** All of it can be promised now. */
  NOW,
  /** A part can be promised now, the rest follows. */
  PARTLY,
  /** It waits for the next delivery. */
  LATER,
  /** Above the limit: campaign staff read the order first. */
  REVIEW;

  /** As in the API: {@code now}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "ordering.decision." + code();
  }
}
