package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  @Test
  void itIsReadHoweverItsGroupsAreWritten() {
    String code = RecoveryCode.newCode();
    assertThat(code).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}").doesNotContain("l", "o");
    String spaced = code.replace("-", " ").toUpperCase(java.util.Locale.ROOT);
    assertThat(RecoveryCode.hash(7, spaced)).isEqualTo(RecoveryCode.hash(7, code));
    assertThat(RecoveryCode.isLike(spaced)).isTrue();
    assertThat(RecoveryCode.isLike("123 456")).isFalse();
  }

  @Test
  void itIsOneAccountsOnly() {
    String code = RecoveryCode.newCode();
    assertThat(RecoveryCode.hash(7, code)).isNotEqualTo(RecoveryCode.hash(8, code));
    assertThat(RecoveryCode.newCode()).isNotEqualTo(code);
  }
}
