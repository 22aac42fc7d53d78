package org.campaignmaterials.hotline;

import java.util.List;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.Sku;

/**
 * Another fact about the hotline is in force, from this transaction on.
 *
 * @param change its number
 * @param stopped the editions that were recalled because of it; none unless what they say is dead
 *     or wrong. An {@link org.campaignmaterials.catalog.EditionRecalled} was fired for each.
 */
public record HotlineFactChanged(
    long change, HotlineChannel.Kind channel, ChangeClass changeClass, List<Sku> stopped) {

  public HotlineFactChanged {
    stopped = List.copyOf(stopped);
  }
}
