package org.campaignmaterials.catalog;

import java.util.List;

/**
 * What a requester's organization does. Finer than an {@link Audience}: a school and a church are
 * different sectors and read the same materials.
 *
 * @param audiences codes of the audiences whose materials the order form shows first, best first
 */
public record Sector(String code, Words name, List<String> audiences) {

  public Sector {
    audiences = List.copyOf(audiences);
  }
}
