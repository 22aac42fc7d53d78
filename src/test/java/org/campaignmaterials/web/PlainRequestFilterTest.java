package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRequestFilterTest {

  @Test
  void theLanguageOfAPageIsInItsAddressAndNowhereElse() {
    assertThat(PlainRequestFilter.isReadable("accept-language", "en-US,en;q=0.5")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"a\"", "W/\"a\"", "\"a\", W/\"b\",\"c\"", "\"\""})
  void aValidatorIsRead(String value) {
    assertThat(PlainRequestFilter.isReadable("If-None-Match", value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "W/x", "\"a\", b", "\"", ""})
  void whatIsNoValidatorIsNoCondition(String value) {
    assertThat(PlainRequestFilter.isReadable("If-None-Match", value)).isFalse();
    assertThat(PlainRequestFilter.isReadable("if-match", value)).isFalse();
  }

  @Test
  void aReaderIsSentOnByPath() {
    assertThat(PlainRequestFilter.pathOnly("http://evil.example/sign-in?next=%2Faccount"))
        .isEqualTo("/sign-in?next=%2Faccount");
    assertThat(PlainRequestFilter.pathOnly("/orders/1?key=http://a/b"))
        .isEqualTo("/orders/1?key=http://a/b");
    assertThat(PlainRequestFilter.pathOnly("https://www.weather.gov"))
        .isEqualTo("https://www.weather.gov");
  }
}
