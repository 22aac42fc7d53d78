package org.campaignmaterials.accounts;

import java.util.Locale;

/** What opens an account in another way than before, so that its owner is told. */
enum AccountChange {
  PASSWORD_CHOSEN,
  SECOND_FACTOR_SET_UP,
  SECOND_FACTOR_REMOVED,
  KEY_MADE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AccountChange ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
