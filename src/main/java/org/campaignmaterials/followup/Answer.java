package org.campaignmaterials.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of most of an order's materials, as its recipient says. */
public enum Answer {
  /** They hang on a wall or lie in a rack, where people see them. */
  UP,
  /** People have them. */
  HANDED_OUT,
  /** Neither: they lie somewhere, or never came. */
  NOT_YET;

  /** The code in links: {@code handed_out}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words in the message files. */
  public String messageKey() {
    return "followup.answer." + code();
  }

  static Optional<Answer> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
