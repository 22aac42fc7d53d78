package org.campaignmaterials.distribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A hand-out that stands.
 *
 * @param number its id
 * @param organization the id of the organization that got it, the same for each time it is reached;
 *     empty for people at an event
 * @param sector the code of the organization's sector, or of most of the people
 * @param activity at which occasion, in the coalition's words
 * @param toMember whether it went to a member and so stays in hand: no hand-out in the figures
 * @param lines pieces by SKU in full
 */
public record HandOutRecord(
    String number,
    LocalDate occurredOn,
    Instant recordedAt,
    Optional<Long> organization,
    String sector,
    String zip3,
    Optional<String> activity,
    Proof proof,
    boolean toMember,
    SortedMap<String, Integer> lines) {

  /** All pieces together. */
  public int pieces() {
    return lines.values().stream().mapToInt(Integer::intValue).sum();
  }
}
