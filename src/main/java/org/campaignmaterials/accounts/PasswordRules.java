package org.campaignmaterials.accounts;

import java.util.Locale;
import java.util.Set;
import org.campaignmaterials.shared.Problems;

/**
 * What a password must be: long, and not one that everybody tries first. No rules about digits and
 * signs, which make passwords harder to remember and no harder to guess (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {
  /** In characters. */
  static final int MIN_LENGTH = 12;

  /** In characters: beyond this, hashing would cost us more than guessing costs others. */
  static final int MAX_LENGTH = 200;

  /** What is tried first among passwords of this length, without digits at the end. */
  private static final Set<String> COMMON =
      Set.of(
          "administrator",
          "adminadminadmin",
          "changemechangeme",
          "correcthorsebatterystaple",
          "demonstration-only",
          "footballfootball",
          "iloveyouiloveyou",
          "letmeinletmein",
          "passwordpassword",
          "passwordpasswordpassword",
          "qwertyqwerty",
          "qwertyuiop[]",
          "qwertyuiopasdf",
          "qwertyuiopasdfghjkl",
          "thisismypassword",
          "welcomewelcome");

  private PasswordRules() {}

  /** Adds what is wrong with a password that somebody chose. */
  static void check(Problems problems, String field, String password, String email) {
    String typed = password == null ? "" : password;
    if (typed.isEmpty()) {
      problems.add(field, "required");
    } else if (typed.length() < MIN_LENGTH) {
      problems.add(field, "password_short", MIN_LENGTH);
    } else if (typed.length() > MAX_LENGTH) {
      problems.add(field, "too_long", MAX_LENGTH, typed.length());
    } else if (isCommon(typed) || typed.equalsIgnoreCase(email)) {
      problems.add(field, "password_common");
    }
  }

  private static boolean isCommon(String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    String letters = lower.replaceAll("[0-9!?.]+$", "");
    return lower.chars().distinct().count() <= 3
        || letters.isEmpty()
        || letters.equals("password")
        || COMMON.contains(lower)
        || COMMON.contains(letters);
  }
}
