package org.campaignmaterials.distribution;

import java.time.LocalDate;

/**
 * What an entry is to say, before it has its number.
 *
 * @param quantity pieces; negative when it undoes another entry
 * @param document the parcel, hand-out, placement or other paper that it belongs to
 * @param reason why, where the movement alone does not say it; may be null
 * @param reversesEntry the entry that this one undoes; null otherwise
 * @param occurredOn the day on which it happened in the world; of an entry that undoes another, the
 *     day of that other: it did not happen then
 */
record Posting(
    Movement movement,
    int quantity,
    Proof proof,
    String document,
    String reason,
    Long reversesEntry,
    LocalDate occurredOn,
    Recording recording) {}
