package org.campaignmaterials.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The eight General Standards for Rescue &amp; Restore Coalitions, in their order. The text calls
 * them guidance; its one "must" stands in the second.
 */
public enum Standard {
  /** An alliance of distinct parties, with at least 10 members from several sectors. */
  MEMBERS,
  /** A significant part of its purpose: awareness, and assisting identification. */
  PURPOSE,
  /** Resources, training, materials and ongoing support to those most likely to come in contact. */
  SUPPORT,
  /** Understands the local context; not all activities on one type or a limited group. */
  CONTEXT,
  /** Not dominated by one organization, not focused on one method. */
  BALANCE,
  /** A manager, a list, a meeting per quarter, training of members, their participation. */
  UPKEEP,
  /** Promotes the hotline, and encourages the use of campaign resources. */
  PROMOTION,
  /** What it says is factual and properly sourced. */
  SOURCES;

  /** 1 to 8, as in the text. */
  public int number() {
    return ordinal() + 1;
  }

  /** Whether the text holds a number, so that its records alone say whether it is shown. */
  public boolean isCountable() {
    return this == MEMBERS || this == UPKEEP;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its short name in the message files. */
  public String messageKey() {
    return "scorecard.standard." + code();
  }

  static Optional<Standard> ofNumber(String number) {
    return Arrays.stream(values())
        .filter(each -> String.valueOf(each.number()).equals(number))
        .findFirst();
  }
}
