package org.campaignmaterials.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests of each network are being answered at this moment. Whoever lets many bodies
 * trickle in would else hold all threads of the server, and nobody be answered until they are given
 * up.
 */
final class AtOnce {
  private final int most;
  private final Map<String, Integer> underway = new ConcurrentHashMap<>();

  /**
   * @param most for one network; at least 1
   */
  AtOnce(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one request has to be answered, not " + most);
    }
    this.most = most;
  }

  /**
   * One more begins.
   *
   * @return false when there are too many already; then it counts for nothing and must not end
   */
  boolean begin(String network) {
    if (underway.merge(network, 1, Integer::sum) <= most) {
      return true;
    }
    end(network);
    return false;
  }

  /** One that began was answered. */
  void end(String network) {
    underway.computeIfPresent(network, (unused, count) -> count == 1 ? null : count - 1);
  }
}
