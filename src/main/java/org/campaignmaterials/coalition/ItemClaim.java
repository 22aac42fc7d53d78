package org.campaignmaterials.coalition;

/** A claim of a public item, with its source. */
public record ItemClaim(long id, ClaimFacts facts, Recorded recorded)
    implements CoalitionRecord<ClaimFacts> {}
