package org.campaignmaterials.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param reviewed the day on which someone last read the source for this catalog
 */
public record Source(String code, String citation, Optional<URI> url, LocalDate reviewed) {}
