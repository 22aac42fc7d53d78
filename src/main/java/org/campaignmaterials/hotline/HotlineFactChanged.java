package org.campaignmaterials.hotline;

import java.util.List;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.Sku;

/**
 * Another fact about the hotline is in force, from this transaction on.
 *
 * @param change its number
 * @param wrong the editions that say what is dead or wrong now, and must stop in this transaction;
 *     none for the other classes of change
 */
public record HotlineFactChanged(
    long change, HotlineChannel.Kind channel, ChangeClass changeClass, List<Sku> wrong) {

  public HotlineFactChanged {
    wrong = List.copyOf(wrong);
  }
}
