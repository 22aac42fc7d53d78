package org.campaignmaterials.accounts;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One key in a list.
 *
 * @param owner whose it is
 * @param scopes codes
 * @param lastUsed empty while it was never used
 * @param state {@code works}, {@code expired} or {@code ended}
 */
public record KeyLine(
    long id,
    String name,
    String owner,
    List<String> scopes,
    ZonedDateTime expires,
    Optional<ZonedDateTime> lastUsed,
    String state) {

  /** Whether there is something to end. */
  public boolean works() {
    return state.equals("works");
  }
}
