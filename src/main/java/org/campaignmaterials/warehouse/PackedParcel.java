package org.campaignmaterials.warehouse;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody put into one box.
 *
 * @param units the order's lines by number, each with how many of it: pieces, or kits for a kit,
 *     because what belongs together travels together
 * @param weightLb on the scale, in pounds
 */
record PackedParcel(SortedMap<Integer, Integer> units, BigDecimal weightLb) {
  /** No carrier of ours takes more. */
  static final BigDecimal HEAVIEST_LB = BigDecimal.valueOf(150);

  PackedParcel {
    units = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(units));
  }
}
