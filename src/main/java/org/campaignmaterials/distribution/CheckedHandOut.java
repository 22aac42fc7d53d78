package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;

/**
 * A hand-out that the rules let pass.
 *
 * @param organization who got it; empty for people at an event
 * @param sector the code of the organization's sector, or of most of the people
 * @param activity at which event or occasion; may be empty
 * @param toMember whether the organization is a member that will hand it on: it stays in hand
 * @param heldBy the member with whom the pieces lay; empty when they came from the own shelf
 * @param eventLink the tally page that it comes from
 */
record CheckedHandOut(
    LocalDate occurredOn,
    SortedMap<Sku, Integer> lines,
    String organization,
    String sector,
    String zip3,
    String activity,
    Proof proof,
    boolean toMember,
    Optional<Long> heldBy,
    Optional<String> eventLink) {}
