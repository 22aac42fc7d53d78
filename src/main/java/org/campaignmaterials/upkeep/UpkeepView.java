package org.campaignmaterials.upkeep;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.CatalogImported;
import org.campaignmaterials.catalog.Passport;

/**
 * What the last import did, and every publication as it stands.
 *
 * @param imported the last import that changed anything or met a new problem; empty before any
 * @param at when that was
 * @param since when somebody had them read once more and nothing was different; empty if nobody did
 * @param mayWork whether the reader may change anything
 */
public record UpkeepView(
    Optional<CatalogImported> imported,
    Optional<ZonedDateTime> at,
    Optional<ZonedDateTime> since,
    List<Line> publications,
    boolean mayWork) {

  /**
   * @param editions those that are offered or drafts, by language
   * @param recalled whether nothing of it is offered because it was recalled
   * @param state a message key
   * @param ownLimit whether the limit was chosen on a page
   */
  public record Line(
      String number,
      String title,
      String language,
      List<Edition> editions,
      boolean recalled,
      String state,
      int limit,
      int days,
      boolean ownLimit) {}

  /** An edition in few words. */
  public record Edition(String language, Passport.Standing standing) {}
}
