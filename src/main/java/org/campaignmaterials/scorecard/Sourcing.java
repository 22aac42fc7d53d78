package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.function.Predicate;
import org.campaignmaterials.scorecard.RosterRecords.Claim;
import org.campaignmaterials.scorecard.RosterRecords.Item;

/**
 * Standard 8: information that is "factual and properly sourced, particularly when representing …
 * the extent of trafficking". Only what the coalition says by itself is looked at, claim by claim;
 * campaign items that it gives on unchanged were checked by the campaign and stand on a line of
 * their own. Whether a claim is true no program can tell: it counts what is sourced and what
 * somebody read.
 */
final class Sourcing {
  private Sourcing() {}

  static Finding of(Records records) {
    List<Item> items =
        records.items().stream().filter(item -> !item.occurredOn().isAfter(records.day())).toList();
    List<Claim> claims =
        items.stream()
            .filter(item -> !item.unchangedCampaignItem())
            .flatMap(item -> item.claims().stream())
            .toList();
    return Finding.recorded(
        Standard.SOURCES,
        List.of(
            LimbFinding.of(
                Limb.OWN_ITEMS,
                share(records, Measure.SOURCED_CLAIMS, claims, Claim::sourced),
                share(records, Measure.REVIEWED_CLAIMS, claims, Claim::reviewed)),
            LimbFinding.of(
                Limb.EXTENT, share(records, Measure.EXTENT_CLAIMS, claims, Claim::aboutExtent)),
            LimbFinding.of(
                Limb.CAMPAIGN_ITEMS,
                Figuring.of(
                        records,
                        Measure.CAMPAIGN_ITEMS,
                        items.stream().filter(Item::unchangedCampaignItem).toList())
                    .figure())),
        List.of());
  }

  private static Figure share(
      Records records, Measure measure, List<Claim> all, Predicate<Claim> counted) {
    return Figuring.of(records, measure, all.stream().filter(counted).toList()).outOf(all).figure();
  }
}
