package org.campaignmaterials.hotline;

import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.shared.Problems;

/**
 * What somebody proposes.
 *
 * @param after empty to take the channel off
 * @param effectiveAt empty for as soon as it is confirmed
 */
record ProposedChange(
    HotlineChannel.Kind channel,
    ChangeClass changeClass,
    Optional<Reach> after,
    String reason,
    Optional<Instant> effectiveAt) {

  /** Says what doesn't fit the fact in force. */
  void holdAgainst(Optional<Reach> before, Instant now, Problems problems) {
    if (after.equals(before)) {
      problems.add("address", "hotline_same");
    } else if (changeClass == ChangeClass.CHANNEL_ADDED && !onlyAdds(before)) {
      problems.add("class", "hotline_not_only_added");
    } else if (changeClass == ChangeClass.WORDING && !onlyRewords(before)) {
      problems.add("class", "hotline_not_only_wording");
    } else if (changeClass == ChangeClass.DEAD_OR_WRONG && onlyAdds(before)) {
      problems.add("class", "hotline_nothing_wrong");
    }
    if (effectiveAt.filter(at -> at.isBefore(now)).isPresent()) {
      problems.add("effectiveOn", "hotline_time_past");
    }
  }

  private boolean onlyAdds(Optional<Reach> before) {
    return before.isEmpty() || after.filter(is -> is.keeps(before.get())).isPresent();
  }

  /** Another form of the address; the old one still leads there, which a test has to show. */
  private boolean onlyRewords(Optional<Reach> before) {
    return before.flatMap(was -> after.filter(is -> is.answersLike(was))).isPresent();
  }
}
