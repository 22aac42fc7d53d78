package org.campaignmaterials.distribution;

import java.time.Instant;

/**
 * Who writes something down, and when.
 *
 * @param by the account by its id, {@code account 12}; {@code none} when nobody was signed in
 */
record Recording(String by, Instant at) {}
