package org.campaignmaterials.coalition;

import java.util.Locale;

/** What a coalition publishes by itself. */
public enum ItemKind {
  FLYER,
  WEB_PAGE,
  SOCIAL_MEDIA_POST,
  PRESENTATION,
  NEWS_RELEASE,
  OTHER;

  /** As forms write it: web_page. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
