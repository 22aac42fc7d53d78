package org.campaignmaterials.stock;

import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;

/**
 * What one line of an order needs from the shelves.
 *
 * @param line the line's number in its order
 * @param units how many are asked for: pieces, or kits
 * @param pieces the pieces that make one unit: {@code {RR-101-en-2026.1: 1}} for a poster, two of
 *     it and one other for a kit
 */
public record Demand(int line, int units, SortedMap<Sku, Integer> pieces) {

  public Demand {
    if (units < 0 || pieces.isEmpty() || pieces.values().stream().anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException("A line needs whole pieces of something");
    }
    pieces = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(pieces));
  }
}
