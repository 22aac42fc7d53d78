package org.campaignmaterials.scorecard;

import java.util.Locale;

/** The sheets of a report's workbook, in their order. */
enum SheetName {
  SCORECARD,
  GUIDE,
  ADDITIONS,
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

  /** The key of the sentence that says what it holds. */
  String aboutKey() {
    return "scorecard.about.sheet." + code();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name in the message files. */
  String messageKey() {
    return "scorecard.sheet." + code();
  }
}
