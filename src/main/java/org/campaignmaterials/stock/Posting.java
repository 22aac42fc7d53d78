package org.campaignmaterials.stock;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an entry is to say, before it has its number.
 *
 * @param onHandChange pieces, signed
 * @param allocatedChange pieces, signed
 * @param document the order, receipt or count that it belongs to
 * @param reason why, where the movement alone does not say it; may be null
 * @param reversesEntry the entry that this one undoes; null otherwise
 * @param occurredOn the day on which it happened in the world
 * @param recordedAt when we wrote it down
 * @param recordedBy the id of the account; "public" for an order by the form
 */
record Posting(
    Movement movement,
    int onHandChange,
    int allocatedChange,
    String document,
    String reason,
    Long reversesEntry,
    LocalDate occurredOn,
    Instant recordedAt,
    String recordedBy) {}
