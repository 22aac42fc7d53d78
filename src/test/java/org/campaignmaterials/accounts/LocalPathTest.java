package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/account",
        "/campaign/audit?action=x%20y&page=2",
        "/a?next=https://b.example"
      })
  void aPathOfThisSiteIsFollowed(String next) {
    assertThat(LocalPath.parse(next)).contains(next);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "/..//evil.example",
        "/.//evil.example",
        "javascript:alert(1)",
        "account",
        "/a b",
        "/a\nSet-Cookie: x"
      })
  void nothingElseIs(String next) {
    assertThat(LocalPath.parse(next)).isEmpty();
  }
}
