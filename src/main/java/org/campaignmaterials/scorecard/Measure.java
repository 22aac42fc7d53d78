package org.campaignmaterials.scorecard;

import java.util.Locale;

/** What a figure counts. Its words are messages; its code is what addresses and the API say. */
public enum Measure {
  ORGANIZATIONS,
  MEMBERS,
  CONFIRMED_BY_MEMBER,
  SECTORS,

  CHARTERS,
  AWARENESS_ACTIVITIES,
  IDENTIFICATION_ACTIVITIES,

  ACTIVITIES,
  ORGANIZATIONS_REACHED,
  PEOPLE_REACHED,
  HANDED_OUT,
  DISPLAYED,
  IN_HAND,
  IN_TRANSIT,
  SHIPPED,
  RECEIVED,

  CONTEXT_NOTES,
  BY_TYPE,
  BY_GROUP,

  LED_ACTIVITIES,
  LED_MEETINGS,
  OFFICERS,
  BY_METHOD,

  DAYS_WITH_MANAGER,
  LIST_REVIEWS,
  MEETINGS,
  SMALL_MEETINGS,
  QUARTERS_WITH_MEETING,
  TOPICS,
  PARTICIPANTS,

  HOTLINE_HANDED_OUT,
  HOTLINE_DISPLAYED,
  HOTLINE_IN_FORCE,
  PLACES,
  PLACES_SEEN_AGAIN,
  PROMOTING_ACTIVITIES,
  ENCOURAGING_ACTIVITIES,
  CREDITED,

  SOURCED_CLAIMS,
  REVIEWED_CLAIMS,
  EXTENT_CLAIMS,
  CAMPAIGN_ITEMS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The beginning of its words in the message files; the amount decides which follow. */
  public String messageKey() {
    return "scorecard.measure." + code();
  }
}
