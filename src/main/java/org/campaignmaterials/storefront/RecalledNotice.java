package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What anybody may read of a recalled edition.
 *
 * @param ownName its language, in its own words
 * @param on the day of the recall; empty if it is not known
 * @param why key of the sentence that says what is wrong
 * @param tellMe where to ask to be told when there is another
 */
public record RecalledNotice(
    String mark,
    String title,
    String language,
    String ownName,
    Optional<LocalDate> on,
    String why,
    String tellMe) {

  /** Where somebody who has a piece of it reads what to do. */
  public String check() {
    return CheckPages.path(mark);
  }
}
