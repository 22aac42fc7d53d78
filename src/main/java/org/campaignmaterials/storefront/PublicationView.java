package org.campaignmaterials.storefront;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Passport;
import org.campaignmaterials.stock.AvailabilityWord;

/**
 * One publication with all that is known about it.
 *
 * @param card what its card shows, too
 * @param coverAlt what the cover shows, in the language of the edition
 * @param alsoIn the other languages that its text can be read in
 * @param audiences names and where each leads
 * @param weight of one piece or kit, in words
 * @param carton how many lie in a carton; empty for a kit
 * @param limits what each kind of requester gets without review, in words
 * @param text what is printed on the edition shown, in reading order
 * @param passport how the edition shown is known to be right
 * @param drafts editions that wait for their readers and can't be ordered
 * @param recalled editions that were recalled and have nothing in their place
 * @param replaced editions that were recalled and have another in their place
 * @param downloads the documents of each edition
 * @param discreet whether it is for people who may have to leave no trace of it
 * @param claims its statements of fact, each with its sources
 * @param related others for the same audience
 */
public record PublicationView(
    PublicationCard card,
    String coverAlt,
    List<AlsoIn> alsoIn,
    List<CatalogView.Link> audiences,
    List<CatalogView.Link> topics,
    String weight,
    Optional<Integer> carton,
    List<String> limits,
    List<InEdition> editions,
    List<InDraft> drafts,
    List<RecalledNotice> recalled,
    List<RecalledNotice> replaced,
    List<Download> downloads,
    boolean discreet,
    List<EditionText.Block> text,
    Passport passport,
    List<Sourced> claims,
    List<PublicationCard> related) {

  /** Whether the edition shown is a draft. */
  public boolean isDraft() {
    return passport.standing() == Passport.Standing.DRAFT;
  }

  /**
   * The documents of an edition.
   *
   * @param sample whether its passport lacks a stamp
   */
  public record Download(
      String language, String ownName, String label, boolean sample, List<DocumentFile> files) {

    /** Whether nothing of it is there yet. */
    public boolean isComing() {
      return files.stream().noneMatch(DocumentFile::isReady);
    }
  }

  /**
   * A document.
   *
   * @param code of its kind
   * @param path empty while it is being made
   */
  public record DocumentFile(String code, String path, long kilobytes) {
    public boolean isReady() {
      return !path.isEmpty();
    }
  }

  /** Another language, and where its text is shown. */
  public record AlsoIn(String language, String ownName, String path) {}

  /**
   * A draft, and where its text is shown.
   *
   * @param name of its language, in the language of the page
   */
  public record InDraft(
      String language, String ownName, String name, String title, String path, boolean shown) {}

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
