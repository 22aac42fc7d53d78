package org.campaignmaterials.scorecard;

import java.util.Locale;

/** What kinds of record stand behind figures. */
public enum RecordKind {
  MEMBER,
  TERM,
  REVIEW,
  MEETING,
  ACTIVITY,
  STATEMENT,
  ITEM,
  CLAIM,
  /** Pieces that were handed to somebody. */
  HANDOUT,
  PLACEMENT,
  /** The ledger's line of one SKU in one quarter. */
  FLOW,
  /** What the coalition holds of one SKU. */
  BALANCE,
  /** What others ordered on the coalition's referral. */
  CREDIT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name in the message files. */
  public String messageKey() {
    return "scorecard.record." + code();
  }
}
