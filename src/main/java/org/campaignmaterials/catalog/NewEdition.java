package org.campaignmaterials.catalog;

import java.time.Instant;

/**
 * An edition that came into the catalog.
 *
 * @param publishedAt when its file was first imported; the same if it was away and came back
 */
public record NewEdition(Sku sku, Instant publishedAt) {}
