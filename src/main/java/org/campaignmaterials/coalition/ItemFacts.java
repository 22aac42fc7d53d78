package org.campaignmaterials.coalition;

import java.time.LocalDate;

/**
 * What is written down of a public item.
 *
 * @param unchangedCampaignItem whether it is the campaign's own, passed on as it is; then its
 *     claims are the campaign's
 */
public record ItemFacts(
    String title, ItemKind kind, LocalDate publishedOn, boolean unchangedCampaignItem) {

  /** For the trail of corrections. */
  String inShort() {
    return "%s, %s, %s%s"
        .formatted(
            title, kind.code(), publishedOn, unchangedCampaignItem ? ", unchanged campaign" : "");
  }
}
