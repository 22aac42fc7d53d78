package org.campaignmaterials.scorecard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer says about a standard for a period. It is one person's word, with a reason. */
public enum Verdict {
  SHOWN,
  NOT_SHOWN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its words in the message files. */
  public String messageKey() {
    return "scorecard.verdict." + code();
  }

  static Optional<Verdict> ofCode(String code) {
    return Arrays.stream(values()).filter(verdict -> verdict.code().equals(code)).findFirst();
  }
}
