package org.campaignmaterials.scorecard;

import java.util.Locale;

/**
 * Something that a figure counts once, however many records name it: an organization that was
 * reached, a topic of training.
 *
 * @param key as the records name it
 */
public record Counted(Kind kind, String key) {

  /** What is counted so. */
  public enum Kind {
    /** A parent organization, by the number of its first member. */
    PARTY,
    SECTOR,
    MEMBER,
    /** One that was reached, by the key that the records give it. */
    ORGANIZATION,
    TOPIC,
    QUARTER;

    /** Whether its key is the place where it was first written down, and changes with that. */
    boolean isNamedByPlace() {
      return this == PARTY || this == ORGANIZATION;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** As in the API: {@code topic:federal_assisting}. */
  @Override
  public String toString() {
    return kind.code() + ":" + key;
  }
}
