package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One record behind a figure, as a page lists it.
 *
 * @param kind what it is, in words
 * @param what its name or what it holds
 * @param on when it happened
 * @param late whether it was entered late
 * @param path where it is kept; empty where it has no page of its own
 * @param adds how much of the figure it is
 * @param counted the things that it adds, by name; empty where the record or its pieces count
 * @param already those that it names too and that a line above has added; empty for none
 */
public record RecordLine(
    String kind,
    String what,
    Optional<LocalDate> on,
    boolean late,
    Optional<String> path,
    String adds,
    String counted,
    String already) {}
