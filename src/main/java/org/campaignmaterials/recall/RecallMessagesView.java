package org.campaignmaterials.recall;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The letters to those who have pieces, of one recall or of all that one change caused.
 *
 * @param orders that were sent and have pieces, each counted once
 * @param coalitions the same
 * @param waiting how many of both wait for their letter
 * @param nobody the coalitions with open pieces to which nobody can be written, by name; released
 *     or not, somebody has to call them
 * @param released when somebody let the letters go
 * @param isListing whether a job still lists who has pieces
 * @param toOrder one of them, with no name in it
 * @param toCoalition as before
 */
public record RecallMessagesView(
    long orders,
    long coalitions,
    long waiting,
    List<String> nobody,
    Optional<ZonedDateTime> released,
    boolean isListing,
    Optional<RecallLetter.LetterView> toOrder,
    Optional<CoalitionRecallLetter.LetterView> toCoalition) {

  /** Whether anybody has pieces. */
  public boolean areAny() {
    return orders + coalitions > 0;
  }
}
