package org.campaignmaterials.storefront;

import java.util.List;

/**
 * The first page.
 *
 * @param covers three publications whose covers stand in the hero
 * @param families whom materials are for
 * @param cards a few publications to begin with
 * @param total how many publications there are
 */
public record HomeView(
    List<PublicationCard> covers, List<Family> families, List<PublicationCard> cards, int total) {

  /** Audiences that work alike and share a colour. */
  public record Family(List<AudiencePanel> audiences) {

    /** The audience whose colour they share. */
    public String tone() {
      return audiences.get(0).code();
    }
  }

  /**
   * @param invitation one sentence to that audience
   * @param count how many publications are for it
   */
  public record AudiencePanel(
      String code, String name, String invitation, int count, String path) {}
}
