package org.campaignmaterials.coalition;

import java.util.Locale;

/** How an activity reaches people; the fifth standard asks for more than one way. */
public enum ActivityMethod {
  TRAINING,
  PRESENTATION,
  TABLE_AT_EVENT,
  OUTREACH_VISIT,
  MEDIA,
  SOCIAL_MEDIA,
  ONGOING_SUPPORT,
  OTHER;

  /** As the API and forms write it: table_at_event. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
