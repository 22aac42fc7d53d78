package org.campaignmaterials.ordering;

import java.util.Optional;
import org.campaignmaterials.shared.Language;

/**
 * Who sent an order, as far as the ledgers may know.
 *
 * @param who the id of the account, or {@link #PUBLIC}
 * @param forCoalition the coalition whose manager placed it; it then enters the coalition's ledger
 * @param language in which letters about it are written
 */
public record PlacedBy(String who, Optional<String> forCoalition, Language language) {
  /** Somebody without an account. */
  public static final String PUBLIC = "public";

  public static PlacedBy thePublic(Language language) {
    return new PlacedBy(PUBLIC, Optional.empty(), language);
  }
}
