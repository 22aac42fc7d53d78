package org.campaignmaterials.hotline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a change means for what is printed already. */
public enum ChangeClass {
  /** What is printed leads nowhere, or to somebody else: editions stop and are recalled. */
  DEAD_OR_WRONG,
  /** What is printed stays right and says less than there is: it is used up. */
  CHANNEL_ADDED,
  /** What is printed stays right; it is said better at the next print. */
  WORDING;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "hotline.class." + code();
  }

  static Optional<ChangeClass> ofCode(String code) {
    return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
  }
}
