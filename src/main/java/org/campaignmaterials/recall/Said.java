package org.campaignmaterials.recall;

import java.util.Map;
import java.util.OptionalInt;
import org.campaignmaterials.shared.RuleViolations;

/**
 * What somebody says became of pieces.
 *
 * @param pieces by outcome; some of those that are open
 * @param note in words; may be empty
 * @param seenOpen how many were open on the page where it was said; empty where nobody looked
 */
record Said(Map<Outcome, Integer> pieces, String note, OptionalInt seenOpen) {

  /** Where nobody looked at a page. */
  static Said of(Map<Outcome, Integer> pieces) {
    return new Said(pieces, "", OptionalInt.empty());
  }

  /** The same, of somebody who holds more than the page was about. */
  Said ofSome() {
    return new Said(pieces, note, OptionalInt.empty());
  }

  /** All that is said of them. */
  int sum() {
    return pieces.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * The same form sent twice says a thing once, and "all 18" is not 13 of them.
   *
   * @throws RuleViolations when others are open than on the page
   */
  void checkSeen(int open) {
    if (seenOpen.isPresent() && seenOpen.getAsInt() != open) {
      throw new RuleViolations("", "recall_said_meanwhile", open);
    }
  }
}
