package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.catalog.Sku;

/**
 * An event page that the rules let pass.
 *
 * @param expiresOn the last day on which volunteers may count
 * @param sector of most of the people who come
 */
record CheckedEvent(
    String title,
    LocalDate eventOn,
    LocalDate expiresOn,
    String sector,
    String zip3,
    List<Sku> skus) {}
