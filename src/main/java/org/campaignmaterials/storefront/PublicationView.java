package org.campaignmaterials.storefront;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.stock.AvailabilityWord;

/**
 * One publication with all that is known about it.
 *
 * @param card what its card shows, too
 * @param alsoIn the other languages that its text can be read in
 * @param audiences names and where each leads
 * @param weight of one piece or kit, in words
 * @param carton how many lie in a carton; empty for a kit
 * @param limits what each kind of requester gets without review, in words
 * @param text what is printed on the edition shown, in reading order
 * @param claims its statements of fact, each with its sources
 * @param related others for the same audience
 */
public record PublicationView(
    PublicationCard card,
    List<AlsoIn> alsoIn,
    List<CatalogView.Link> audiences,
    List<CatalogView.Link> topics,
    String weight,
    Optional<Integer> carton,
    List<String> limits,
    List<InEdition> editions,
    List<EditionText.Block> text,
    List<Sourced> claims,
    List<PublicationCard> related) {

  /** Another language, and where its text is shown. */
  public record AlsoIn(String language, String ownName, String path) {}

  /**
   * An edition that may be ordered today.
   *
   * @param tellMe where to ask to be told when it is back; empty while it can be had
   */
  public record InEdition(
      String sku,
      String language,
      String ownName,
      String title,
      String label,
      AvailabilityWord availability,
      String tellMe,
      String order) {}
}
