package org.campaignmaterials.coalition;

import java.util.Optional;

/**
 * Whom an activity reached: forty nurses of a hospital, never their names.
 *
 * @param organization where they work; empty for individuals
 * @param sector a code of the catalog's sectors
 * @param role what they are, in a word or two: nurses
 * @param people how many; 0 where only the organization is known
 */
public record Reached(
    Optional<String> organization, String sector, Optional<String> role, int people) {}
