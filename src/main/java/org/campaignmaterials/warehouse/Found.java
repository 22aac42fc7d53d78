package org.campaignmaterials.warehouse;

import java.util.Optional;

/**
 * What a picker took from a shelf.
 *
 * @param picked pieces
 * @param reason why fewer than expected; empty when all were there
 * @param note the picker's own words; may be empty
 */
record Found(int picked, Optional<ShortReason> reason, String note) {
  static final int NOTE_MAX = 200;

  static Found all(int expected) {
    return new Found(expected, Optional.empty(), "");
  }
}
