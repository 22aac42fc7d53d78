package org.campaignmaterials.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * An edition that was recalled.
 *
 * @param reason code of why, for the sentence that pages say; empty where nobody said it
 */
public record RecalledEdition(Sku sku, Instant recalledAt, Optional<String> reason) {}
