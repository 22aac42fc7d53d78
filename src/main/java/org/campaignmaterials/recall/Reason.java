package org.campaignmaterials.recall;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why an edition is recalled. */
enum Reason {
  /** A way to the hotline that is printed on it is dead, or leads to somebody else. */
  HOTLINE_CHANNEL,
  /** A source of what it says was withdrawn. */
  SOURCE_WITHDRAWN,
  /** It says something that is wrong, or may do harm. */
  WRONG_WORDS,
  /** It was printed otherwise than it was approved. */
  PRINTING;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Reason> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  String messageKey() {
    return "recall.reason." + code();
  }
}
