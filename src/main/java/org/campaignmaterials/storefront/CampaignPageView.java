package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;

/**
 * A campaign page.
 *
 * @param tone the code of its audience, which gives the colour; empty for none
 * @param leadsTo what the reader may do next
 * @param claims its statements of fact, each with its sources
 * @param materials those that go with it; empty where it has none
 */
public record CampaignPageView(
    String title,
    String summary,
    String tone,
    LocalDate published,
    LocalDate reviewed,
    List<Section> sections,
    List<CatalogView.Link> leadsTo,
    List<Sourced> claims,
    Optional<Materials> materials) {

  /**
   * A heading and what follows it.
   *
   * @param heading empty for what stands before the first one
   */
  public record Section(String heading, List<EditionText.Block> blocks) {}

  /**
   * The materials for the same readers or on the same topic.
   *
   * @param cards a few of them
   * @param total how many there are
   * @param path where all of them are listed
   */
  public record Materials(String name, List<PublicationCard> cards, int total, String path) {}
}
