package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=\"utf-8\"",
        "multipart/form-data; boundary=\"a \\\" b\"",
        "text/html;"
      })
  void aTypeIsRead(String value) {
    assertThat(PlainRequestFilter.typeOf(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "json", "/", "a/", "application/json; charset", "a/b/c", "a b/c", "{}"})
  void whatIsNoTypeIsThatOfBytes(String value) {
    assertThat(PlainRequestFilter.typeOf(value)).isEqualTo("application/octet-stream");
  }

  /** Read in every way that there is, this one took longer than anybody waits. */
  @Test
  void aTypeOfManySpacesIsReadAtOnce() {
    String spaces = ";  ".repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> {
          assertThat(PlainRequestFilter.typeOf("a/b" + spaces + "!="))
              .isEqualTo("application/octet-stream");
          assertThat(PlainRequestFilter.typeOf("a/b; c=\"" + "\\\\".repeat(4000)))
              .isEqualTo("application/octet-stream");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "application/json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
        "application/signed-exchange;v=b3;q=0.7, */*;q=0"
      })
  void whatSomebodyWantsIsRead(String value) {
    assertThat(PlainRequestFilter.isReadable("Accept", value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "json", "a b c", "*; q=.2", "text/html;q=high", "*/*;q=1.0.0", "a/b,,"})
  void whatIsNoListOfTypesIsNoWish(String value) {
    assertThat(PlainRequestFilter.isReadable("accept", value)).isFalse();
  }

  @Test
  void aQueryIsReadWhoseEveryPercentSignMeansSomething() {
    assertThat(PlainRequestFilter.isDecodable(null)).isTrue();
    assertThat(PlainRequestFilter.isDecodable("a=%20b&c=%C3%b1")).isTrue();
    assertThat(PlainRequestFilter.isDecodable("a=%zz")).isFalse();
    assertThat(PlainRequestFilter.isDecodable("a=%4")).isFalse();
    assertThat(PlainRequestFilter.isDecodable("a=%")).isFalse();
  }

  @Test
  void aReaderIsSentOnByPath() {
    assertThat(
            PlainRequestFilter.pathOnly(
                "http://evil.example/sign-in?next=%2Faccount", "evil.example"))
        .isEqualTo("/sign-in?next=%2Faccount");
    assertThat(PlainRequestFilter.pathOnly("/orders/1?key=http://a/b", "a"))
        .isEqualTo("/orders/1?key=http://a/b");
    assertThat(PlainRequestFilter.pathOnly("https://www.weather.gov", "localhost"))
        .isEqualTo("https://www.weather.gov");
    assertThat(PlainRequestFilter.pathOnly("https://sign-in.example/a", "localhost:8080"))
        .isEqualTo("https://sign-in.example/a");
  }
}
