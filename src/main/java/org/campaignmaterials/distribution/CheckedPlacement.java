package org.campaignmaterials.distribution;

import java.time.LocalDate;
import org.campaignmaterials.catalog.Sku;

/**
 * A placement that the rules let pass.
 *
 * @param spot where there, in a few words; may be empty
 */
record CheckedPlacement(
    LocalDate postedOn,
    Sku sku,
    int quantity,
    String organization,
    String sector,
    String zip3,
    String spot,
    Proof proof) {}
