package org.campaignmaterials.shared;

import java.util.Locale;

/**
 * Whether two names are spellings of one. What is counted by name, on whatever page, sheet or
 * ledger, is counted by {@link #keyOf}; so that a list and a scorecard can't disagree.
 */
public final class SameName {
  private SameName() {}

  /** What two spellings of one name have in common: they differ in case and spaces only. */
  public static String keyOf(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether somebody who types one probably means the other: without looking at accents either,
   * which many leave out. Asked before a second record is written; never used for counting, since
   * two names that differ in an accent may be two.
   */
  public static boolean isLike(String one, String other) {
    return SearchWords.plain(keyOf(one)).equals(SearchWords.plain(keyOf(other)));
  }
}
