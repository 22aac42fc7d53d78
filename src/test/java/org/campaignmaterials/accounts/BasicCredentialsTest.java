package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BasicCredentialsTest {

  @Test
  void theFirstColonDividesAddressAndPassword() {
    assertThat(BasicCredentials.parse("Basic " + encoded("person@example.org:a:ñ")))
        .contains(new BasicCredentials("person@example.org", "a:ñ"));
  }

  @Test
  void theSchemeIsReadInAnyCase() {
    assertThat(BasicCredentials.parse("basic " + encoded("a:b")))
        .contains(new BasicCredentials("a", "b"));
  }

  @Test
  void anotherSchemeOrNoneIsNotForUs() {
    assertThat(BasicCredentials.parse(null)).isEmpty();
    assertThat(BasicCredentials.parse("Bearer abc")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsWrongAndNotIgnored() {
    assertThat(BasicCredentials.parse("Basic ***")).contains(new BasicCredentials("", ""));
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(new BasicCredentials("a", "secret")).hasToString("BasicCredentials[…]");
  }

  private static String encoded(String pair) {
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
