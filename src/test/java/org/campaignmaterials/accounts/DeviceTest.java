package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefox, Windows | Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
        "Chrome, Android | Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/126 Safari/537",
        "Safari, iPhone | Mozilla/5.0 (iPhone; like Mac OS X) AppleWebKit/605 Safari/604.1",
        "Edge, Windows | Mozilla/5.0 (Windows NT 10.0) Chrome/126 Safari/537 Edg/126.0",
        "Chrome, Chromebook | Mozilla/5.0 (X11; CrOS x86_64) Chrome/126 Safari/537.36",
        "Safari, Mac | Mozilla/5.0 (Macintosh; Intel Mac OS X 14) Version/17 Safari/605.1",
        "curl | curl/8.5.0"
      })
  void aBrowserIsNamedInTheWordsOfItsPerson(String expected, String userAgent) {
    assertThat(Device.of(userAgent)).isEqualTo(expected);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "<script>alert(1)</script>"})
  void whatWeDoNotKnowIsNotRepeated(String userAgent) {
    assertThat(Device.of(userAgent)).isEmpty();
  }
}
