package org.campaignmaterials.scorecard;

import java.util.Locale;

/** The sheets of a report's workbook, in their order. */
enum SheetName {
  SCORECARD,
  SETTINGS,
  QUARTERS,
  DAYS,
  MEMBERS,
  TERMS,
  REVIEWS,
  MEETINGS,
  ATTENDANCE,
  ACTIVITIES,
  REACHED,
  PARTICIPATION,
  STATEMENTS,
  ITEMS,
  CLAIMS,
  HANDOUTS,
  PLACEMENTS,
  SIGHTINGS,
  PLACES,
  ORGANIZATIONS,
  FLOWS,
  HELD,
  CREDITS,
  MATERIALS;

  /** The key of its name in the message files. */
  String messageKey() {
    return "scorecard.sheet." + name().toLowerCase(Locale.ROOT);
  }
}
