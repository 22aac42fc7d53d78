package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;

/**
 * A placement that the rules let pass.
 *
 * @param spot where there, in a few words; may be empty
 * @param fromHandOut the hand-out by which the pieces came there; empty when they are put up from
 *     the shelf
 */
record CheckedPlacement(
    LocalDate postedOn,
    Sku sku,
    int quantity,
    String organization,
    String sector,
    String zip3,
    String spot,
    Proof proof,
    Optional<String> fromHandOut) {}
