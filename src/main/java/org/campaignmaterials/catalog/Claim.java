package org.campaignmaterials.catalog;

import java.util.List;

/**
 * A statement of fact in a publication together with what it rests on: the eighth coalition
 * standard ("factual and properly sourced") applied to our own paper first.
 *
 * @param sources codes of the sources, at least one
 */
public record Claim(Words statement, List<String> sources) {

  public Claim {
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("A claim without a source can't be published.");
    }
  }
}
