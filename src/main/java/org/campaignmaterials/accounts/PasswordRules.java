package org.campaignmaterials.accounts;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Problems;

/**
 * What a password must be: long, and not one that is tried first. No rules about digits and signs,
 * which make passwords harder to remember and no harder to guess (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {
  /** In characters. */
  static final int MIN_LENGTH = 12;

  /** In characters: beyond this, hashing would cost us more than guessing costs others. */
  static final int MAX_LENGTH = 200;

  /** Words of this place, which whoever guesses tries too. */
  private static final List<String> OF_THE_CAMPAIGN =
      List.of(
          "rescue",
          "restore",
          "campaign",
          "materials",
          "campaignmaterials",
          "trafficking",
          "humantrafficking",
          "hotline",
          "coalition",
          "warehouse",
          "poster",
          "brochure",
          "publication",
          "demonstration");

  private PasswordRules() {}

  /** Adds what is wrong with a password that somebody chose. */
  static void check(Problems problems, String field, String password, String email) {
    String typed = password == null ? "" : password;
    if (typed.length() > MAX_LENGTH) {
      problems.add(field, "too_long", MAX_LENGTH, typed.length());
      return;
    }
    String read = Normalizer.normalize(typed, Normalizer.Form.NFC);
    if (read.isEmpty()) {
      problems.add(field, "required");
    } else if (read.codePointCount(0, read.length()) < MIN_LENGTH) {
      problems.add(field, "password_short", MIN_LENGTH);
    } else if (GuessablePasswords.include(read, personal(email))) {
      problems.add(field, "password_common");
    }
  }

  /** The address as a whole and in its parts, and what everybody here would think of. */
  private static List<String> personal(String email) {
    return Stream.concat(
            Stream.of((email + " " + email.replaceAll("[@._+-]", " ")).strip().split("\\s+")),
            OF_THE_CAMPAIGN.stream())
        .toList();
  }
}
