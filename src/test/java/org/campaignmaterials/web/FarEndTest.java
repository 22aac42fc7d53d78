package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is at the far end, and whom we believe about it. */
class FarEndTest {
  private static final String PROXY = "10.1.2.3";
  private static final String READER = "203.0.113.7";

  private final ForwardedChain chain =
      new ForwardedChain(
          List.of(AddressRange.parse("10.0.0.0/8"), AddressRange.parse("2001:db8:ff::/48")));

  @Test
  void oneCustomersIpv6AddressesAreOneNetwork() {
    assertThat(network("2001:db8:1:2::5"))
        .isEqualTo(network("2001:db8:1:2:ffff::1"))
        .isNotEqualTo(network("2001:db8:1:3::5"));
    assertThat(network(READER)).isEqualTo(READER).isNotEqualTo(network("203.0.113.8"));
    assertThat(network("::ffff:203.0.113.7")).as("the same, written in full").isNotBlank();
  }

  private static String network(String address) {
    return new FarEnd(address, Optional.empty()).network();
  }

  @Test
  void rangesHoldTheirAddressesAndNoOthers() {
    AddressRange range = AddressRange.parse("192.0.2.128/25");
    assertThat(range.contains(AddressRange.address("192.0.2.129").orElseThrow())).isTrue();
    assertThat(range.contains(AddressRange.address("192.0.2.127").orElseThrow())).isFalse();
    assertThat(chain.isTrusted("2001:db8:ff:1::1")).isTrue();
    assertThat(chain.isTrusted("2001:db8:fe::1")).isFalse();
    assertThat(chain.isTrusted("11.0.0.1")).isFalse();
    assertThat(AddressRange.parse("::1").contains(AddressRange.address("::1").orElseThrow()))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "proxy.example.org", "10.0.0.0/33", "::/129", "10.0.0.0/x", "10"})
  void whatIsNoRangeIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> AddressRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(text);
  }

  @Test
  void theReaderIsTheLastWhomNoTrustedProxySpeaksFor() {
    assertThat(behind("X-Forwarded-For", READER)).isEqualTo(READER);
    assertThat(behind("X-Forwarded-For", READER + ", 10.9.9.9")).isEqualTo(READER);
    assertThat(behind("X-Forwarded-For", READER + ":4711, [2001:db8:ff::1]:80")).isEqualTo(READER);
    assertThat(behind("Forwarded", "for=" + READER + ";proto=https, for=\"[2001:db8:ff::1]:80\""))
        .isEqualTo(READER);
  }

  @Test
  void whatAReaderMakesUpStandsBeforeWhatTheProxyAddsAndIsNotBelieved() {
    assertThat(behind("X-Forwarded-For", "198.51.100.1, 127.0.0.1, " + READER)).isEqualTo(READER);
    assertThat(behind("X-Forwarded-For", "10.0.0.1, " + READER)).isEqualTo(READER);
    assertThat(behind("Forwarded", "for=127.0.0.1, for=" + READER)).isEqualTo(READER);
  }

  @Test
  void nonsenseIsNobodyAndTheProxyThatPassedItOnCounts() {
    assertThat(behind("X-Forwarded-For", "unknown")).isEqualTo(PROXY);
    assertThat(behind("X-Forwarded-For", "' OR 1=1, 10.9.9.9")).isEqualTo("10.9.9.9");
    assertThat(behind("Forwarded", "for=_hidden")).isEqualTo(PROXY);
    assertThat(behind("X-Forwarded-For", "")).isEqualTo(PROXY);
  }

  private String behind(String header, String value) {
    return chain.behind(PROXY, ForwardedChain.hops(header, List.of(value), List.of())).address();
  }

  @Test
  void theProxyTellsWhetherItsReaderUsedHttps() {
    assertThat(scheme("X-Forwarded-For", READER, "https")).contains("https");
    assertThat(scheme("X-Forwarded-For", READER, "HTTP")).contains("http");
    assertThat(scheme("X-Forwarded-For", READER + ", 10.9.9.9", "https, http")).contains("https");
    assertThat(scheme("X-Forwarded-For", READER, "gopher")).isEmpty();
    assertThat(scheme("Forwarded", "for=" + READER + ";proto=http", "https")).contains("http");
  }

  private Optional<String> scheme(String header, String value, String proto) {
    return chain
        .behind(PROXY, ForwardedChain.hops(header, List.of(value), List.of(proto)))
        .scheme();
  }
}
