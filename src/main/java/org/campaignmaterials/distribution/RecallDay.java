package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.time.ZoneId;
import org.campaignmaterials.catalog.RecalledEdition;

/**
 * The day on which a material was recalled, in the campaign's zone. What was handed out or put up
 * on that day or before did happen, and may be written down late; on no later day may anything of
 * it be handed out or put up.
 */
record RecallDay(LocalDate on) {

  static RecallDay of(RecalledEdition recalled, ZoneId zone) {
    return new RecallDay(LocalDate.ofInstant(recalled.recalledAt(), zone));
  }

  /** Whether nothing of the material should have been used any more on this day. */
  boolean forbids(LocalDate used) {
    return used.isAfter(on);
  }
}
