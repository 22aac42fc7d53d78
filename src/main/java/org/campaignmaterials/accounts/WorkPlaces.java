package org.campaignmaterials.accounts;

import java.util.List;

/**
 * The places to which an account can be tied: warehouses, coalitions. Offered as a CDI bean by the
 * feature that has them, so that nobody gets an account for a place that does not exist.
 */
public interface WorkPlaces {

  /** Which places these are. */
  Kind kind();

  /** Whether there is one with this code: {@code EAST}, {@code C-101}. */
  boolean has(String code);

  /** Their codes, where there are few enough to be named to somebody who mistyped one. */
  default List<String> codes() {
    return List.of();
  }

  /** The kinds of places there are. */
  enum Kind {
    WAREHOUSE,
    COALITION
  }
}
