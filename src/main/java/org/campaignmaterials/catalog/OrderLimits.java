package org.campaignmaterials.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The limit for everyone, and the different ones some sectors have: a clinic needs more of the
 * health care card than a school does.
 *
 * @param bySector limits by sector code
 */
public record OrderLimits(OrderLimit everyone, Map<String, OrderLimit> bySector) {

  public OrderLimits {
    bySector = Collections.unmodifiableMap(new TreeMap<>(bySector));
  }

  /** Another limit for everyone; no sector gets less than that. */
  OrderLimits forEveryone(OrderLimit other) {
    Map<String, OrderLimit> sectors = new TreeMap<>(bySector);
    sectors.values().removeIf(limit -> limit.quantity() <= other.quantity());
    return new OrderLimits(other, sectors);
  }

  OrderLimit forSector(String sector) {
    return sector == null ? everyone : bySector.getOrDefault(sector, everyone);
  }
}
