package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"four blue chairs", "contraseña larga", "xk2-99-plum-tree", "tz4 9k w1 y7"})
  void aLongPasswordThatNobodyTriesFirstIsGood(String password) {
    assertThat(codes(password)).isEmpty();
  }

  @ParameterizedTest
  @NullAndEmptySource
  void onePasswordIsNeeded(String password) {
    assertThat(codes(password)).containsExactly("required");
  }

  @Test
  void elevenCharactersAreTooFew() {
    assertThat(codes("elevenchars")).containsExactly("password_short");
  }

  @Test
  void moreThanTwoHundredCharactersAreTooMany() {
    assertThat(codes("ab3d".repeat(51))).containsExactly("too_long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PasswordPassword",
        "password123456",
        "Administrator2026!",
        "123456789012",
        "aaaaaaaaaaaa",
        "demonstration-only",
        "P@ssw0rd1234",
        "letmeinletmein",
        "qwertyuiopasdf",
        "Summer2026!!",
        "person@example.org",
        "rescueandrestore",
        "TraffickingHotline",
        "campaignmaterials1"
      })
  void whatIsTriedFirstIsRefused(String password) {
    assertThat(codes(password)).containsExactly("password_common");
  }

  /** An accented letter is one character, whether the keyboard writes it as one sign or two. */
  @Test
  void lengthIsCountedAsPeopleCount() {
    assertThat(codes("e\u0301".repeat(6) + "wq7z9")).containsExactly("password_short");
  }

  private static List<String> codes(String password) {
    Problems problems = new Problems();
    PasswordRules.check(problems, "password", password, "person@example.org");
    return problems.all().stream().map(RuleViolation::code).toList();
  }
}
