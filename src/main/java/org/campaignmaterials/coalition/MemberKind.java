package org.campaignmaterials.coalition;

import java.util.Locale;

/** What a coalition's member is. */
public enum MemberKind {
  ORGANIZATION,
  PERSON;

  /** As the API and forms write it: organization. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
