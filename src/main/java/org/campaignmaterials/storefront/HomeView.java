package org.campaignmaterials.storefront;

import java.util.List;

/**
 * The first page.
 *
 * @param covers three publications whose covers stand in the hero
 * @param audiences whom materials are for
 * @param cards a few publications to begin with
 * @param total how many publications there are
 */
public record HomeView(
    List<PublicationCard> covers,
    List<AudiencePanel> audiences,
    List<PublicationCard> cards,
    int total) {

  /**
   * @param kinds how many of what there is for it, in words: posters, pocket cards
   */
  public record AudiencePanel(
      String code, String name, String invitation, List<String> kinds, int count, String path) {}
}
