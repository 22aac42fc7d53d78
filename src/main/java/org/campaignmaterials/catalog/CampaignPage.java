package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of the campaign: what trafficking is, what a nurse or an officer may do, where help is. It
 * keeps the rules of a publication (every fact has a claim, every claim its sources), but is read
 * on the screen only: it has no edition and no stock, and what it said before is not kept.
 *
 * @param slug names its folder and ends its address: health-care
 * @param place among the other pages, counted from 1
 * @param audience whose materials stand below the text
 * @param topic of the materials that stand below the text
 * @param published the day on which it was first there
 * @param reviewed the day on which someone last read it through, and its sources again
 * @param menu its title in few words, for a list of links
 * @param summary one sentence, which stands below the title and beside links to it
 * @param text in the lines of an {@link EditionText}; {agency} and {campaign} stand for the names
 *     of the settings
 * @param leadsTo what a reader may do next
 */
public record CampaignPage(
    String slug,
    int place,
    Optional<String> audience,
    Optional<String> topic,
    LocalDate published,
    LocalDate reviewed,
    Words title,
    Words menu,
    Words summary,
    Words text,
    List<WayOn> leadsTo,
    List<Claim> claims) {

  /** The page for someone who may need help, which has an address of its own. */
  public static final String HELP = "help";

  /** Below it stand all other pages. */
  public static final String ADDRESS = "/about";

  /** How long a review counts, unless the setting app.catalog.pageReviewDays says otherwise. */
  public static final String REVIEW_DAYS = "365";

  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int SLUG_LENGTH = 40;

  public CampaignPage {
    leadsTo = List.copyOf(leadsTo);
    claims = List.copyOf(claims);
  }

  static boolean isSlug(String text) {
    return text.length() <= SLUG_LENGTH && SLUG.matcher(text).matches();
  }

  /** Its address without the language. */
  public String path() {
    return slug.equals(HELP) ? "/" + HELP : ADDRESS + "/" + slug;
  }

  /** The last day on which its review still counts. */
  public LocalDate reviewedUntil(int days) {
    return reviewed.plusDays(days);
  }
}
