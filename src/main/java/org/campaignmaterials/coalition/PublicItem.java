package org.campaignmaterials.coalition;

import java.util.List;

/** Something that the coalition itself brought before the public, and what it claims there. */
public record PublicItem(long id, ItemFacts facts, List<ItemClaim> claims, Recorded recorded)
    implements CoalitionRecord<ItemFacts> {

  public PublicItem {
    claims = List.copyOf(claims);
  }
}
