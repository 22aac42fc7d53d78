package org.campaignmaterials.coalition;

import java.time.Instant;

/**
 * When and by whom something was written down, which is not when it happened.
 *
 * @param at the moment; when the day on which something happened is corrected, the moment of that
 *     correction, since a day that is moved afterwards is as late as one that is written afterwards
 * @param by {@code account 12}; {@code none} where nobody was signed in
 */
public record Recorded(Instant at, String by) {}
